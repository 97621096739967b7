/**
 * Builds a conference's site: {@link org.lectern.Build} is the one entry.
 *
 * <p>Ties the packages together, and content flows one way: {@code content} reads it, {@code check}
 * looks for mistakes, {@code site} plans the pages, {@code render} makes their bytes, {@code
 * publish} puts them in place.
 *
 * <p>May know {@code address}, {@code admin}, {@code cache}, {@code card}, {@code check}, {@code
 * content}, {@code content.source}, {@code cores}, {@code export}, {@code grid}, {@code hash},
 * {@code history}, {@code links}, {@code offline}, {@code picture}, {@code problem}, {@code
 * program}, {@code publish}, {@code render}, {@code reuse}, {@code search}, {@code shelf}, {@code
 * site}, {@code stamp} and {@code text}.
 */
package org.lectern;
