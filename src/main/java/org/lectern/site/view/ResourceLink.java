package org.lectern.site.view;

/**
 * A link that a session or a speaker shows.
 *
 * @param kind such as {@code slides}, or empty
 * @param host for a link that leaves the site, else empty
 * @param language the title's language where it isn't the page's, else empty
 */
public record ResourceLink(String title, String href, String kind, String host, String language) {}
