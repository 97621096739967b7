package org.lectern.site.view;

/**
 * A link to a place on the page at hand.
 *
 * @param iso the time that its text is, with the zone's offset; empty where it isn't one
 */
public record JumpView(String text, String href, String iso) {}
