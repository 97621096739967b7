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

  /** Whether it is a film, rather than slides that are spoken to. */
  public boolean isVideo() {
    return switch (this) {
      case YOUTUBE, VIMEO, VIDEO -> true;
      case PECHAKUCHA, AUDIO, PDF, LINK -> false;
    };
  }

  /** Whether it is to be read, as far as one knows: neither watched nor heard. */
  public boolean isDocument() {
    return switch (this) {
      case PDF, LINK -> true;
      case PECHAKUCHA, YOUTUBE, VIMEO, VIDEO, AUDIO -> false;
    };
  }

  /** The word in front matter, such as {@code pechakucha}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
