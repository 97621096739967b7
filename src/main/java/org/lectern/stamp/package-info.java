/**
 * Tells whether a file has changed: by its metadata with {@link org.lectern.stamp.Stamps}, or by
 * its bytes with {@link org.lectern.stamp.Checksum}.
 *
 * <p>May know only the JDK.
 */
package org.lectern.stamp;
