package org.lectern.site.view;

/**
 * A page at an earlier address that leads to the present one.
 *
 * @param url the present one's public address
 */
public record RedirectView(String title, String href, String url) {}
