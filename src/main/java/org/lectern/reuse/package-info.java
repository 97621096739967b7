/**
 * Remembers what the last build made its files from, so that the next one only makes files that
 * change: {@link org.lectern.reuse.Reuse}.
 *
 * <p>May know {@code cache}, {@code stamp} and the JDK.
 */
package org.lectern.reuse;
