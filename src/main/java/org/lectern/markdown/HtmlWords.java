package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the texts in safe HTML that readers and robots see, however they were written. */
public final class HtmlWords {
  /** The elements that may be within a word. */
  private static final Set<String> WITHIN_WORDS =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
          "kbd", "mark", "q", "rb", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "u", "var", "wbr");

  /** The start of an attribute's value, as the sanitizer writes it. */
  private static final String VALUE = "=\"";

  private HtmlWords() {}

  /** Returns the value of each attribute, followed by all words in one text. */
  public static List<String> of(Html html) {
    String filled = html.fill(target -> target);
    List<String> found = new ArrayList<>();
    StringBuilder words = new StringBuilder(filled.length());
    int from = 0;
    for (int at = filled.indexOf('<'); at >= 0; at = filled.indexOf('<', from)) {
      int end = filled.indexOf('>', at);
      if (end < 0) {
        break;
      }
      words.append(filled, from, at);
      if (!WITHIN_WORDS.contains(name(filled, at, end))) {
        words.append('\n');
      }
      if (filled.charAt(end - 1) == '"') {
        values(filled, at, end, found);
      }
      from = end + 1;
    }
    found.add(characters(words.append(filled, from, filled.length()).toString()));
    return found;
  }

  private static void values(String html, int at, int end, List<String> found) {
    int start = html.indexOf(VALUE, at);
    while (start >= 0 && start < end) {
      int close = html.indexOf('"', start + VALUE.length());
      found.add(characters(html.substring(start + VALUE.length(), close)));
      start = html.indexOf(VALUE, close);
    }
  }

  private static String name(String html, int at, int end) {
    int start = html.startsWith("</", at) ? at + 2 : at + 1;
    int behind = start;
    while (behind < end && Character.isLetterOrDigit(html.charAt(behind))) {
      behind++;
    }
    return html.substring(start, behind);
  }

  private static String characters(String html) {
    return html.indexOf('&') < 0 ? html : Escaping.unescapeHtml(html);
  }
}
