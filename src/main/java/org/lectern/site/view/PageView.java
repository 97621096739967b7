package org.lectern.site.view;

/**
 * A page of the conference's own.
 *
 * @param language the title's language where it isn't the page's, else empty
 * @param textLanguage the text's language where it isn't the page's, else empty
 */
public record PageView(
    String slug,
    String title,
    String language,
    String textHtml,
    String textLanguage,
    Object extra) {}
