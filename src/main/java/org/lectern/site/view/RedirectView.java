package org.lectern.site.view;

/** A page at an earlier address that leads to the present one. */
public record RedirectView(String title, String href) {}
