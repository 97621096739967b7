package org.lectern.export;

import java.util.List;
import org.lectern.program.Conference;
import org.lectern.site.Output;
import org.lectern.site.SitePlan;

/** The way into all formats. */
public final class Exports {
  /** Every format that there is. */
  private static final List<Export> ALL = List.of(new Sitemap(), new Robots(), new HostHeaders());

  private Exports() {}

  /**
   * The files of all formats.
   *
   * @param site the pages that they are about
   */
  public static List<Output> of(Conference conference, SitePlan site) {
    return ALL.stream().flatMap(export -> export.outputs(conference, site)).toList();
  }
}
