package org.lectern.site.view;

import java.util.List;

/**
 * A time and a place of a session.
 *
 * @param day the conference's day, with the link to its page
 * @param shortDay the day where space is short
 * @param date the calendar date of the start, {@code 2021-06-06}
 * @param nextDay true where the start falls on the calendar day after {@code day}: after midnight
 * @param startDate the calendar date of the start in words, where it isn't {@code day}; else empty
 * @param endDate the calendar date of the end in words, where it isn't that of the start; else
 *     empty
 * @param zone the conference's time zone, such as {@code Asia/Tokyo}
 * @param duration such as {@code 30 min}
 * @param rooms where, each with its page
 */
public record WhenView(
    LinkView day,
    String shortDay,
    String date,
    boolean nextDay,
    String startDate,
    String endDate,
    TimeView start,
    TimeView end,
    String zone,
    String duration,
    List<LinkView> rooms) {}
