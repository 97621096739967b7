package org.lectern.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A day of the schedule.
 *
 * @param href the day's own page
 * @param sessions how many sessions it has, breaks left out
 * @param slots by start
 * @param grid its rooms, where there are several
 */
public record DayView(
    String date,
    String text,
    String shortText,
    String href,
    int sessions,
    List<SlotView> slots,
    Optional<GridView> grid) {

  /**
   * What starts at one time.
   *
   * @param id the place's name on the page, such as {@code t-2021-06-06-1345}
   * @param row the class of its row in the day's grid
   * @param echoes what the grid shows in several places
   */
  public record SlotView(
      String id,
      TimeView start,
      boolean nextDay,
      List<SessionItem> sessions,
      String row,
      List<EchoView> echoes) {}

  /**
   * A session shown once more, in another of its rooms.
   *
   * @param cell the classes that put it there
   */
  public record EchoView(SessionItem session, String cell) {}

  /**
   * The rooms across.
   *
   * @param style the classes that say how many lanes there are, and where the last row ends
   * @param wide true where they take more width than a page of text
   * @param crowded true where there are too many for a sheet of paper
   */
  public record GridView(String style, boolean wide, boolean crowded, List<HeadView> heads) {}

  /**
   * The head of a room's column.
   *
   * @param room its id; empty for the column of what has no room
   * @param cell the classes that put it above its column
   */
  public record HeadView(String room, String text, String cell) {}
}
