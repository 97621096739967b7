package org.lectern.markdown;

import java.util.regex.Pattern;

/** The kind of a link's target, as it was typed. */
public enum LinkTarget {
  /** Another file of the content, or a heading. */
  CONTENT,
  /** The web. */
  WEB,
  /** A mailbox. */
  MAIL,
  /** An unusable address, such as {@code file:} or {@code //host}. */
  NOWHERE;

  private static final Pattern SCHEME = Pattern.compile("(?s)^[a-zA-Z][a-zA-Z0-9+.-]*:.*");
  private static final Pattern ON_WEB = Pattern.compile("(?is)^https?://+[^/?#].*");
  private static final Pattern TO_MAILBOX = Pattern.compile("(?is)^mailto:.*@.*");

  /** Returns the kind of a target. */
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
