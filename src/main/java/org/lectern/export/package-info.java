/**
 * What programs read of the site: one class per format, listed in {@link
 * org.lectern.export.Exports}.
 *
 * <p>May know {@code address}, {@code bundle}, {@code cite}, {@code hash}, {@code json}, {@code
 * markdown}, {@code program}, {@code shelf}, {@code site}, {@code table}, {@code terminal}, {@code
 * text}, jackson-core, biweekly and the JDK with StAX and DOM. As in {@code site}, nothing is read
 * or written here: an {@link org.lectern.site.Output} says what makes its bytes.
 */
package org.lectern.export;
