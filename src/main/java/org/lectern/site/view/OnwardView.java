package org.lectern.site.view;

/** Ways on from what shows in place of a page that can't be had. */
public record OnwardView(String schedule, String sessions, String speakers) {}
