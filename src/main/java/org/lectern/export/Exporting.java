package org.lectern.export;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.program.Conference;
import org.lectern.program.ExportFormat;
import org.lectern.shelf.Shelf;
import org.lectern.site.Edition;
import org.lectern.site.SitePlan;

/**
 * What all formats are made from.
 *
 * @param editions the conference in each of its languages, the default first
 * @param site its pages
 * @param shelf takes what several files hold
 */
public record Exporting(List<Edition> editions, SitePlan site, Shelf shelf) {
  public Exporting {
    editions = List.copyOf(editions);
  }

  /** What holds for the whole conference. */
  Conference conference() {
    return editions.get(0).conference();
  }

  /** The editions that have files of this format: all, where the conference wants it, or none. */
  Stream<Edition> editions(ExportFormat format) {
    return wants(format) ? editions.stream() : Stream.empty();
  }

  /** Whether the conference wants this format. */
  boolean wants(ExportFormat format) {
    return conference().exports().contains(format);
  }
}
