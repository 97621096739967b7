package org.lectern.site.view;

/**
 * The page that searches.
 *
 * @param index the link to the script with the index's first part
 */
public record SearchView(
    String title, String index, String schedule, String sessions, String speakers) {}
