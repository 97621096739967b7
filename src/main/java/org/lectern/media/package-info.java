/**
 * What Lectern knows of the providers of media: which addresses are theirs, and how they are shown
 * on a page. All of it is data in {@link org.lectern.media.Provider}.
 *
 * <p>May know {@code program}. Nothing is asked of a provider here; its player loads when a reader
 * asks for it.
 */
package org.lectern.media;
