/**
 * What a site says: what editors wrote, read once for all that shows it ({@link
 * org.lectern.text.Texts}), and the interface's own texts in a language ({@link
 * org.lectern.text.Words}).
 *
 * <p>May know {@code program}, {@code markdown}, {@code shelf}, {@code cores} and the JDK.
 */
package org.lectern.text;
