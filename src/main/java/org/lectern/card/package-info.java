/**
 * Preview pictures, which a link to a page shows where people share it, and icons. {@link
 * org.lectern.card.Cards} draws them, {@link org.lectern.card.DrawnPictures} keeps them for the
 * next build.
 *
 * <p>May know {@code cache}, {@code hash}, FontBox and the JDK. The letters come from fonts in the
 * jar, so that every machine draws the same picture.
 */
package org.lectern.card;
