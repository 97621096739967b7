/**
 * Reading without a connection: the list of what browsers keep, and the service worker that keeps
 * it ({@link org.lectern.offline.OfflineFiles}).
 *
 * <p>May know {@code address}, {@code site}, {@code stamp} and jackson-core.
 */
package org.lectern.offline;
