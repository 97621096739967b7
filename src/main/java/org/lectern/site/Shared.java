package org.lectern.site;

import java.time.LocalDate;
import java.util.Optional;
import org.lectern.program.OverNet;
import org.lectern.program.Program;
import org.lectern.program.Slot;
import org.lectern.site.view.SessionItem;
import org.lectern.site.view.WhenView;

/**
 * What many pages of an edition show in the same way, each made once for all pages as deep in the
 * site: the very same one, so that templates can share what they make of it.
 *
 * @param items sessions as lists and neighbours show them
 * @param times times and places
 * @param surroundings what is around all pages
 * @param previews the pictures of sessions and speakers, by what they are of
 * @param counts how many sessions a day has, without breaks and the like
 * @param keywords what sessions can be filtered by
 * @param net which sessions one can take part in from anywhere
 */
record Shared(
    Memo<ItemAt, SessionItem> items,
    Memo<SlotAt, WhenView> times,
    Memo<String, Surroundings> surroundings,
    Memo<String, Optional<Preview>> previews,
    Memo<LocalDate, Integer> counts,
    Lazy<Keywords.Offered> keywords,
    OverNet net) {

  Shared(Program program, OverNet net) {
    this(
        new Memo<>(),
        new Memo<>(),
        new Memo<>(),
        new Memo<>(),
        new Memo<>(),
        new Lazy<>(() -> Keywords.offered(program)),
        net);
  }

  /**
   * A session on pages.
   *
   * @param root the way from the page to the site's root
   * @param slot which of the session's times is shown; -1 for all
   */
  record ItemAt(String root, String session, int slot) {}

  /**
   * A time and place on pages.
   *
   * @param root the way from the page to the site's root
   */
  record SlotAt(String root, Slot slot) {}
}
