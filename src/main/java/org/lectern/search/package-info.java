/**
 * The search index: which words occur where, made when the site is, for a script to look up.
 *
 * <p>{@link org.lectern.search.SearchIndex#of} is the way in. May know what of the site can be
 * found ({@code site}) and the library that writes JSON. Nothing is read or written here.
 */
package org.lectern.search;
