/**
 * Reading without a connection: the list of what browsers keep, and the service worker that keeps
 * it ({@link org.lectern.offline.OfflineFiles}).
 *
 * <p>May know {@code address}, {@code bundle}, {@code json}, {@code site} and {@code stamp}.
 */
package org.lectern.offline;
