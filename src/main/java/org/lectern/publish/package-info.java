/**
 * Puts finished files where readers see them: {@link org.lectern.publish.Publisher} compares with
 * what is there, stages what differs, and replaces it under a journal, folders that are new as a
 * whole, or makes a new release and switches a link to it.
 *
 * <p>May know the JDK only. Paths are texts with {@code /} between names, relative to the site.
 */
package org.lectern.publish;
