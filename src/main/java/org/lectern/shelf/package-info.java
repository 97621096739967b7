/**
 * Stores texts on the disk that are seldom needed, so that those of thousands of files aren't in
 * memory together: {@link org.lectern.shelf.Shelf}.
 *
 * <p>May know only the JDK.
 */
package org.lectern.shelf;
