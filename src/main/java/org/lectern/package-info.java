/**
 * Builds a conference's site: {@link org.lectern.Build} is the one entry.
 *
 * <p>Ties the packages together and may know all of them but {@code cli}. Content flows one way:
 * {@code content} reads it, {@code check} looks for mistakes, {@code site} plans the pages, {@code
 * render} makes their bytes, {@code publish} puts them in place.
 */
package org.lectern;
