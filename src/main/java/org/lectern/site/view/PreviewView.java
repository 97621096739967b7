package org.lectern.site.view;

/**
 * A picture that stands for a page where people share a link to it.
 *
 * @param url its public address
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, in words
 */
public record PreviewView(String url, int width, int height, String alt) {}
