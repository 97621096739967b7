package org.lectern.site.view;

/**
 * What scripts need on every page for what a reader's own browser adds.
 *
 * @param sessions the link to the script with all sessions in the page's language
 * @param my the link to the sessions that the reader starred
 * @param now the link to what is on now and next
 * @param from the moment at which the conference's first day starts
 * @param until the moment at which its last day ends
 * @param dayStarts the hour before which a session belongs to the evening before, such as {@code
 *     04:00}
 */
public record ReaderView(
    String sessions, String my, String now, String from, String until, String dayStarts) {}
