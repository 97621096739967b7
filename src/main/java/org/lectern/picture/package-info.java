/**
 * What Lectern knows of picture files: how large they are ({@link org.lectern.picture.Size}), so
 * that pages keep their places free, whether a browser would run what is in them ({@link
 * org.lectern.picture.ActiveFile}), what in them isn't the picture ({@link
 * org.lectern.picture.PictureFile}), and how to make them smaller ({@link
 * org.lectern.picture.ScaledPictures}).
 *
 * <p>May know {@code cache}, {@code hash}, the JDK with ImageIO for pictures and StAX for drawings,
 * and webp-imageio for writing. Raster pictures are looked through part by part, and decoded only
 * where a smaller one is made.
 */
package org.lectern.picture;
