package org.lectern.site.view;

/** The page that a web server shows where there is none. */
public record NotFoundView(String schedule, String sessions, String speakers) {}
