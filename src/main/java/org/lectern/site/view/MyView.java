package org.lectern.site.view;

/** The page of the sessions that a reader starred. */
public record MyView(String schedule) {}
