package org.lectern.site.view;

import java.util.List;

/**
 * What is on now and next.
 *
 * @param rooms those that one can choose
 */
public record NowView(String schedule, List<RoomChoice> rooms) {

  /**
   * A room by its id and its name.
   *
   * @param language the name's language where it isn't the page's, else empty
   */
  public record RoomChoice(String id, String name, String language) {}
}
