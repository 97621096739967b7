package org.lectern.site.view;

/**
 * A track.
 *
 * @param style the class that gives it its colour, or empty
 */
public record TrackView(String name, String href, String style) {}
