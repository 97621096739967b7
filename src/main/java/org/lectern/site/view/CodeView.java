package org.lectern.site.view;

/**
 * A QR code as a drawing.
 *
 * @param href the address that it holds
 * @param size how many units it is wide and high, the free edge included
 * @param path the dark parts, as the path of an SVG drawing
 */
public record CodeView(String href, int size, String path) {}
