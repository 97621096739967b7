/**
 * The preview that editors have open while they write: {@link org.lectern.serve.Preview} builds in
 * memory, serves what it built on this machine, and shows every change in the browser.
 *
 * <pre>
 * a saved file ─ FileWatcher ─▶ PendingChanges ─ Rebuilder ─▶ ServedSite
 * ServedSite ─▶ SiteHandler, LiveEvents ─▶ browser
 * </pre>
 *
 * <p>May know the {@code root} for its {@link org.lectern.IncrementalLoader}, {@code machine},
 * {@code problem}, {@code bundle}, {@code hash}, {@code json}, Jetty and directory-watcher.
 */
package org.lectern.serve;
