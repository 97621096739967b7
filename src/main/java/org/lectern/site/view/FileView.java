package org.lectern.site.view;

/**
 * A file for other programs.
 *
 * @param type its media type, such as {@code text/calendar}
 * @param format what sort of file it is in a word, such as {@code icalendar}
 * @param text what sort of file it is, in the page's language
 * @param purpose what it is for, in the page's language
 * @param title what it is and what it holds
 * @param href the link to it
 * @param url its public address
 * @param subscription the address that calendar programs keep themselves up to date from; empty for
 *     what isn't a calendar
 */
public record FileView(
    String type,
    String format,
    String text,
    String purpose,
    String title,
    String href,
    String url,
    String subscription) {}
