/**
 * The plan of the site: which pages and files there are, at which addresses, and what each shows.
 *
 * <p>{@link org.lectern.site.Site#plan} is the way in. May know {@code program}, {@code markdown},
 * {@code media}, {@code picture}, {@code color}, {@code card}, {@code cite}, {@code hash}, {@code
 * shelf}, {@code cores}, and Jackson for what is written as JSON. Nothing is read or written here:
 * an {@link org.lectern.site.Output} says what makes its bytes, and {@code render} makes them.
 */
package org.lectern.site;
