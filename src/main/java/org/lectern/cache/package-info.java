/**
 * Keeps what took work to make for the next build: {@link org.lectern.cache.Cache}.
 *
 * <p>May know {@code stamp} and the JDK.
 */
package org.lectern.cache;
