/**
 * Reads and scales picture files: their size ({@link org.lectern.picture.Size}), so that pages
 * reserve space for them; whether a browser would run them ({@link
 * org.lectern.picture.ActiveFile}); their metadata ({@link org.lectern.picture.PictureFile}); and
 * smaller versions ({@link org.lectern.picture.ScaledPictures}).
 *
 * <p>May know {@code cache}, {@code hash}, the JDK with ImageIO for pictures and StAX for drawings,
 * and webp-imageio for writing. Raster pictures are parsed part by part, and only decoded if a
 * smaller one is made.
 */
package org.lectern.picture;
