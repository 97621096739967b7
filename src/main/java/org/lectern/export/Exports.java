package org.lectern.export;

import java.util.List;
import org.lectern.site.Output;

/** The way into all formats. */
public final class Exports {
  /** Every format that there is. */
  private static final List<Export> ALL =
      List.of(
          new Sitemap(),
          new Robots(),
          new HostHeaders(),
          new ChangesFeed(),
          new TextSchedule(),
          new Tables(),
          new ApiDocuments(),
          new Embedding(),
          new Citations(),
          new Calendars(),
          new XCal(),
          new Schedules());

  private Exports() {}

  /**
   * The files of all formats.
   *
   * @param it what they are made from
   */
  public static List<Output> of(Exporting it) {
    return ALL.stream().flatMap(export -> export.outputs(it)).toList();
  }
}
