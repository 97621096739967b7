/**
 * The search index: which words occur where, made when the site is, for a script to look up.
 *
 * <p>{@link org.lectern.search.SearchIndex#of} is the way in. May know {@code address}, {@code
 * shelf}, {@code site} with {@code site.view}, and jackson-core. Nothing is read or written here.
 */
package org.lectern.search;
