package org.lectern.site.view;

import java.util.List;

/**
 * A day of the schedule.
 *
 * @param href the day's own page
 * @param sessions how many sessions it has, breaks left out
 * @param slots by start
 */
public record DayView(
    String date, String text, String shortText, String href, int sessions, List<SlotView> slots) {

  /**
   * What starts at one time.
   *
   * @param id the place's name on the page, such as {@code t-2021-06-06-1345}
   */
  public record SlotView(String id, TimeView start, boolean nextDay, List<SessionItem> sessions) {}
}
