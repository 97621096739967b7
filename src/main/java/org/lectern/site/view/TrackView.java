package org.lectern.site.view;

/**
 * A track.
 *
 * @param style the class that gives it its colour, or empty
 * @param language the name's language where it isn't the page's, else empty
 */
public record TrackView(String name, String href, String style, String language) {}
