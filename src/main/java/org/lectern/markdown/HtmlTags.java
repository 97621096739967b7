package org.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the tags in a piece of HTML. */
final class HtmlTags {
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private HtmlTags() {}

  /**
   * A tag.
   *
   * @param name in lower case, such as {@code b}
   * @param at the index of its start
   * @param end the index after its end
   */
  record Tag(String name, boolean closes, int at, int end) {}

  /** Returns all tags in order, except those in comments. */
  static List<Tag> in(String html) {
    List<Tag> found = new ArrayList<>();
    int at = html.indexOf('<');
    while (at >= 0) {
      int behind = at + 1;
      if (html.startsWith(COMMENT, at)) {
        int end = html.indexOf(COMMENT_END, at + COMMENT.length());
        behind = end < 0 ? html.length() : end + COMMENT_END.length();
      } else {
        boolean closes = html.startsWith("/", behind);
        int name = closes ? behind + 1 : behind;
        int nameEnd = name;
        while (nameEnd < html.length() && isOfName(html.charAt(nameEnd))) {
          nameEnd++;
        }
        if (nameEnd > name) {
          behind = end(html, nameEnd);
          String word = html.substring(name, nameEnd).toLowerCase(Locale.ROOT);
          found.add(new Tag(word, closes, at, behind));
        }
      }
      at = html.indexOf('<', behind);
    }
    return found;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  /** Returns the end of a tag; a {@code >} in quotes doesn't count. */
  private static int end(String html, int from) {
    char quote = 0;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return html.length();
  }
}
