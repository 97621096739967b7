/**
 * Caches for the next build what takes time to make: {@link org.lectern.cache.Cache}.
 *
 * <p>May know {@code stamp} and the JDK.
 */
package org.lectern.cache;
