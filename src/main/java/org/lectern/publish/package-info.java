/**
 * Publishes finished files: {@link org.lectern.publish.Publisher} compares them with the published
 * ones, stages those that differ, and moves them into place under a journal, new folders as a
 * whole; or it makes a new release and switches a link to it.
 *
 * <p>May know the JDK only. Paths are texts with {@code /} between names, relative to the site.
 */
package org.lectern.publish;
