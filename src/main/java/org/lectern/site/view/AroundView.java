package org.lectern.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What there is around one time of a session.
 *
 * @param when that time
 * @param rooms for each room what comes before and after
 * @param parallel what runs at the same time
 * @param more how many more run at the same time than are listed
 * @param dayHref the day's schedule at that time
 */
public record AroundView(
    WhenView when,
    List<RoomNeighbours> rooms,
    List<SessionItem> parallel,
    int more,
    String dayHref) {

  /** What comes before and after in a room on the same day. */
  public record RoomNeighbours(
      LinkView room, Optional<SessionItem> previous, Optional<SessionItem> next) {}
}
