/**
 * The plan of the site: which pages and files there are, at which addresses, and what each shows.
 *
 * <p>{@link org.lectern.site.Site#plan} is the way in. May know {@code address}, {@code site.view},
 * {@code program}, {@code text}, {@code markdown}, {@code media}, {@code picture}, {@code color},
 * {@code card}, {@code cite}, {@code grid}, {@code hash}, {@code json} and the QR Code generator.
 * Nothing is read or written here: an {@link org.lectern.site.Output} says what makes its bytes,
 * and {@code render} makes them.
 */
package org.lectern.site;
