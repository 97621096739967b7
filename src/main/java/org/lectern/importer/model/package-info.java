/**
 * A foreign schedule as values: what all formats have in common. {@link
 * org.lectern.importer.model.Imported} holds the conference, its rooms, tracks and types, its
 * speakers and its sessions; what has no place among these stays beside them as {@code extra}.
 *
 * <p>Records name each other by keys, which are the format's own and hold within one file only;
 * slugs and ids of content files come later. Times are local. May know {@code program} and the JDK.
 */
package org.lectern.importer.model;
