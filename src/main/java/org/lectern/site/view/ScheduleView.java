package org.lectern.site.view;

import java.util.List;
import java.util.Optional;
import org.lectern.site.view.FilterView.ChoiceView;

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
 * @param jumps places on the page: its days, or the hours of its one day
 * @param rooms the rooms of all its grids; none where there is no grid
 * @param wide true where a grid takes all the width that there is
 * @param filters what its sessions can be filtered by
 * @param lists where the same is found without a script: lists by room, track and type
 * @param changes the link to what has changed; empty where there is no such page
 */
public record ScheduleView(
    String title,
    String whole,
    List<DayView> tabs,
    String current,
    List<DayView> days,
    List<SessionItem> unscheduled,
    Optional<LinkView> previous,
    Optional<LinkView> next,
    List<JumpView> jumps,
    List<ChoiceView> rooms,
    boolean wide,
    List<FilterView> filters,
    List<ListsView> lists,
    String changes) {}
