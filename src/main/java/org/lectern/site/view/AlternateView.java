package org.lectern.site.view;

/**
 * The same page in a language of the site.
 *
 * @param tag the language's BCP 47 tag
 * @param name the language's name in itself
 * @param url its public address
 */
public record AlternateView(String tag, String name, String href, String url, boolean current) {}
