package org.lectern.site.view;

import java.util.List;

/**
 * What has changed in the program.
 *
 * @param feed the same for programs that watch it
 * @param days the newest first; none where nothing is known to have changed
 */
public record ChangesView(FileView feed, List<ChangeDayView> days) {

  /**
   * A day on which something changed.
   *
   * @param date such as {@code 2021-05-06}
   * @param text as the reader's language writes it
   */
  public record ChangeDayView(String date, String text, List<ChangeView> changes) {}

  /**
   * A change.
   *
   * @param id a name for links to it
   * @param at when it was made
   * @param title what happened to which session
   * @param href the link to the session's page; empty where it is gone
   * @param lines what it was and what it is
   * @param kinds what happened in words with spaces between them, such as {@code moved}
   */
  public record ChangeView(
      String id, TimeView at, String title, String href, List<String> lines, String kinds) {}
}
