/**
 * Lets browsers store a site for reading offline: the list of files and the service worker that
 * downloads them, by {@link org.lectern.offline.OfflineFiles}.
 *
 * <p>May know {@code address}, {@code bundle}, {@code json}, {@code site} and {@code stamp}.
 */
package org.lectern.offline;
