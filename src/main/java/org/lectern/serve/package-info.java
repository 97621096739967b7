/**
 * The preview for editors: {@link org.lectern.serve.Preview} builds in memory, serves the site on
 * this machine, and shows every change in the browser.
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
