package org.lectern.site.view;

/**
 * A picture and what it shows in words.
 *
 * @param width in pixels; 0 where it isn't known
 * @param height in pixels; 0 where it isn't known
 */
public record PictureView(String src, String alt, int width, int height) {}
