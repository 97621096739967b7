package org.lectern.site.view;

/**
 * A page of the conference's own.
 *
 * @param language the text's language where it isn't the page's, else empty
 */
public record PageView(String slug, String title, String language, String textHtml, Object extra) {}
