package org.lectern.publish;

import java.util.Locale;

/**
 * The order in which files are moved into place: pages come after everything that they load, and
 * are removed before it.
 */
public enum Phase {
  /** Files that pages load or offer: style sheets, scripts, pictures, media. */
  ASSET,
  /** Files that readers open. */
  PAGE,
  /** The file that makes browsers download the new site. */
  LAST;

  /** Returns the word for it in Lectern's own files. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the phase of a word.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Phase of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
