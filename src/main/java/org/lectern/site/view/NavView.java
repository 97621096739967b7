package org.lectern.site.view;

/**
 * An entry of the menu.
 *
 * @param current {@code page} on that very page, {@code true} on a page below it, else empty: the
 *     value of {@code aria-current}
 * @param language the text's language where it isn't the page's, else empty
 */
public record NavView(String text, String href, String current, String language) {}
