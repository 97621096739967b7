/**
 * What Lectern knows of picture files: how large they are ({@link org.lectern.picture.Size}), so
 * that pages keep their places free, and whether a browser would run what is in them ({@link
 * org.lectern.picture.ActiveFile}).
 *
 * <p>May know the JDK only, with its readers of pictures and of XML. Files are read from their
 * heads where that is enough; what can't be read is no failure here.
 */
package org.lectern.picture;
