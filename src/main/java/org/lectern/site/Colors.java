package org.lectern.site;

import org.lectern.program.Conference;

/** The colours of what is drawn or told to browsers, where style sheets don't reach. */
final class Colors {
  /** The pages' background in the theme, by day. */
  static final String PAPER = "#ffffff";

  private static final String ACCENT = "#2438c9";

  private Colors() {}

  /** The conference's own colour. */
  static String accent(Conference conference) {
    return conference.look().accent().orElse(ACCENT);
  }
}
