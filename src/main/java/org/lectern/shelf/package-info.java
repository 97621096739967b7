/**
 * Puts texts aside on the disk that are needed only now and then, so that those of thousands of
 * files don't stand in memory together: {@link org.lectern.shelf.Shelf}.
 *
 * <p>May know only the JDK.
 */
package org.lectern.shelf;
