package org.lectern.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The schedule: all days, or one.
 *
 * @param title the page's heading
 * @param whole the link to the schedule of all days
 * @param tabs all days without their slots
 * @param current the date of the one day, or empty
 * @param days what the page shows
 * @param unscheduled what has no time yet; only with all days
 * @param previous the day before; only with one day
 * @param next the day after; only with one day
 */
public record ScheduleView(
    String title,
    String whole,
    List<DayView> tabs,
    String current,
    List<DayView> days,
    List<SessionItem> unscheduled,
    Optional<LinkView> previous,
    Optional<LinkView> next) {}
