package org.lectern.search;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written as one with the word behind it in Arabic and Hebrew, such as articles: readers
 * look for {@code مدارس} where a title has {@code المدارس}, and for {@code ספר} where it has {@code
 * הספר}.
 */
final class Prefixes {
  /** An article, and what may stand before one and elsewhere; at least three letters are left. */
  private static final Pattern PREFIX =
      Pattern.compile("^(?:(ال|لل)(?=.{3})|و(?=.{3})|[فبك](?=ال.{3})|[בהולמכש](?=.{3}))");

  private static final int MOST = 3;

  private Prefixes() {}

  /** Hands over a word without its first prefix, without its first two, and so on. */
  static void without(String word, Consumer<String> sink) {
    if (word.charAt(0) < 0x5D0 || word.charAt(0) > 0x648) {
      return;
    }
    String rest = word;
    for (int i = 0; i < MOST; i++) {
      Matcher prefix = PREFIX.matcher(rest);
      if (!prefix.find()) {
        return;
      }
      rest = rest.substring(prefix.end());
      sink.accept(rest);
      if (prefix.group(1) != null) {
        return;
      }
    }
  }
}
