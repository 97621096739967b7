package org.lectern.search;

import java.util.List;

/** The index's words of a text, for tests in other packages. */
public final class TermsOf {
  private TermsOf() {}

  /** All of them, in order. */
  public static List<String> text(String text) {
    return Terms.of(text);
  }
}
