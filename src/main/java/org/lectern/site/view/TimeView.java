package org.lectern.site.view;

/**
 * A moment.
 *
 * @param iso with the zone's offset, for {@code <time datetime>}
 * @param text as the reader's language writes it
 */
public record TimeView(String iso, String text) {}
