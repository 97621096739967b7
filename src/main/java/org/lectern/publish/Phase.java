package org.lectern.publish;

import java.util.Locale;

/** When a file is put in its place: pages come after all that they may ask for, and go before. */
public enum Phase {
  /** What pages load or offer: style sheets, scripts, pictures, media. */
  ASSET,
  /** What readers open. */
  PAGE,
  /** What has browsers fetch all of the new site. */
  LAST;

  /** Its word in Lectern's own files. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The phase of a word.
   *
   * @throws IllegalArgumentException where there is none
   */
  static Phase of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
