/**
 * What Lectern knows of picture files: how large they are ({@link org.lectern.picture.Size}), so
 * that pages keep their places free, whether a browser would run what is in them ({@link
 * org.lectern.picture.ActiveFile}), what in them isn't the picture ({@link
 * org.lectern.picture.PictureFile}), and how to make them smaller ({@link
 * org.lectern.picture.ScaledPictures}).
 *
 * <p>May know the JDK with its readers of pictures and of XML, {@code cache}, {@code hash}, and
 * webp-imageio for writing. Raster pictures are looked through part by part, and decoded only where
 * a smaller one is made.
 */
package org.lectern.picture;
