/**
 * What programs read of the site: one class per format, listed in {@link
 * org.lectern.export.Exports}.
 *
 * <p>May know {@code program}, {@code site}, {@code markdown}, {@code cite}, {@code table}, {@code
 * terminal}, {@code hash}, jackson-core, biweekly and the JDK. As in {@code site}, nothing is read
 * or written here: an {@link org.lectern.site.Output} says what makes its bytes.
 */
package org.lectern.export;
