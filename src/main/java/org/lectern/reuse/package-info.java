/**
 * What the last build made of what, so that the next one makes only what has become different:
 * {@link org.lectern.reuse.Reuse}.
 *
 * <p>May know {@code cache}, {@code stamp} and the JDK.
 */
package org.lectern.reuse;
