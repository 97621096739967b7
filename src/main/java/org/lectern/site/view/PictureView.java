package org.lectern.site.view;

/**
 * A picture and what it shows in words.
 *
 * @param src the link to it, or to one of its widths
 * @param width in pixels; 0 where it isn't known
 * @param height in pixels; 0 where it isn't known
 * @param srcset the links to all its widths, as they stand in {@code srcset}; empty where there is
 *     only one
 * @param webp the same as WebP, smaller files that most browsers show: for the {@code srcset} of a
 *     {@code source} before the picture; empty where there are none
 * @param ratio what each length in {@code sizes} is to be multiplied with: more than 1 where a
 *     portrait is wider than the square that it fills; for a logo how wide it is for its height
 */
public record PictureView(
    String src, String alt, int width, int height, String srcset, String webp, String ratio) {}
