package org.lectern.program;

import java.util.Locale;

/** Whether a session takes place. */
public enum Status {
  CONFIRMED,
  TENTATIVE,
  /** Stays visible, struck through. */
  CANCELLED;

  /** The word in front matter, such as {@code tentative}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
