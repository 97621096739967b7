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
   * @param title what happened to which session, in parts to be set one behind the other
   * @param href the link to the session's page; empty where it is gone
   * @param lines what it was and what it is
   * @param kinds what happened in words with spaces between them, such as {@code moved}
   */
  public record ChangeView(
      String id,
      TimeView at,
      List<ToldPartView> title,
      String href,
      List<ToldLineView> lines,
      String kinds) {}

  /** A line about a change. */
  public record ToldLineView(List<ToldPartView> parts) {}

  /**
   * Some words about a change.
   *
   * @param isName whether they are a name, whose own direction sets it, as {@code bdi} does
   * @param language of a name where it is known and isn't the page's, else empty
   */
  public record ToldPartView(String text, boolean isName, String language) {}
}
