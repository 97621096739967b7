package org.lectern.program;

import java.util.Locale;

/** The kinds of media an editor can name; what is known of each is in {@code media}. */
public enum MediaKind {
  PECHAKUCHA,
  YOUTUBE,
  VIMEO,
  VIDEO,
  AUDIO,
  PDF,
  LINK;

  /** The word in front matter, such as {@code pechakucha}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
