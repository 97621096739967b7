package org.lectern.markdown;

import java.util.regex.Pattern;

/** Where a link's target leads, as it was typed: what texts may have links to is said here. */
public enum LinkTarget {
  /** To another file of the content, or to a heading. */
  CONTENT,
  /** To the web. */
  WEB,
  /** To somebody's mailbox. */
  MAIL,
  /** Nowhere that a reader could go, such as {@code file:} or {@code //host}. */
  NOWHERE;

  private static final Pattern SCHEME = Pattern.compile("(?s)^[a-zA-Z][a-zA-Z0-9+.-]*:.*");
  private static final Pattern ON_WEB = Pattern.compile("(?is)^https?://+[^/?#].*");
  private static final Pattern TO_MAILBOX = Pattern.compile("(?is)^mailto:.*@.*");

  /** That of a target. */
  public static LinkTarget of(String target) {
    if (target.startsWith("//")) {
      return NOWHERE;
    }
    if (!SCHEME.matcher(target).matches()) {
      return CONTENT;
    }
    if (ON_WEB.matcher(target).matches()) {
      return WEB;
    }
    return TO_MAILBOX.matcher(target).matches() ? MAIL : NOWHERE;
  }
}
