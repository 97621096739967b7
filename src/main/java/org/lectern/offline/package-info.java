/**
 * Reading without a connection: the list of what browsers keep, and the service worker that keeps
 * it ({@link org.lectern.offline.OfflineFiles}).
 *
 * <p>May know {@code site}, {@code stamp} and Jackson.
 */
package org.lectern.offline;
