/**
 * Tells whether a file is still as it was: without reading it by {@link org.lectern.stamp.Stamps},
 * by its bytes with {@link org.lectern.stamp.Checksum}.
 *
 * <p>May know only the JDK.
 */
package org.lectern.stamp;
