/**
 * Tells whether a file is still as it was, without reading it: {@link org.lectern.stamp.Stamps}.
 *
 * <p>May know only the JDK.
 */
package org.lectern.stamp;
