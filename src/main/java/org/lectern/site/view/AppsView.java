package org.lectern.site.view;

import java.util.List;
import java.util.Optional;

/**
 * How to have the program in a calendar, an app or a program of one's own.
 *
 * @param calendar the calendar of everything, where there is one
 * @param schedule the link to the schedule, whose days have calendars of their own
 * @param scheduled whether anything has a time, so that calendars of days and sessions hold
 *     something
 * @param my the link to the sessions that the reader starred
 * @param giggity opens the schedule in the app Giggity, where there is one for apps
 * @param apps the address of the schedule for other apps
 * @param files all forms of the whole program
 */
public record AppsView(
    Optional<FileView> calendar,
    String schedule,
    boolean scheduled,
    String my,
    Optional<CodeView> giggity,
    Optional<CodeView> apps,
    List<FileView> files) {}
