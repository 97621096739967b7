package org.lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.markdown.Text;
import org.lectern.markdown.Unmarked;

/** Finds e-mail addresses in texts. */
final class EmailAddress {
  private static final String MAILTO = "mailto:";

  /** How far back an address on the web is looked for that it may be a part of. */
  private static final int LONGEST = 500;

  /** What a name with an @ in it ends in when it is a picture's or another file's. */
  private static final Set<String> FILES =
      Set.of(
          "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "pdf", "css", "js", "mp4",
          "webm");

  private EmailAddress() {}

  /**
   * All e-mail addresses in a text. None are {@code @name@server}, {@code git@server:path}, {@code
   * logo@2x.png} and what has an @ within an address on the web.
   */
  static List<Published.Find<String>> in(String text) {
    List<Published.Find<String>> found = new ArrayList<>();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = start(text, at);
      int end = end(text, at);
      if (start < at && isAddress(text, start, at, end)) {
        String address = text.substring(start, end);
        boolean isLink =
            text.regionMatches(true, start - MAILTO.length(), MAILTO, 0, MAILTO.length());
        found.add(
            new Published.Find<>(address, start, isLink ? "" : address, Unmarked.of(address)));
      }
    }
    return found;
  }

  /** Whether there is an @ in what is made of a text: most have none. */
  static boolean mayBeIn(Text text) {
    return text.plain().indexOf('@') >= 0 || text.html().holds("&#64;") || text.html().holds("@");
  }

  private static int start(String text, int at) {
    int start = at;
    while (start > 0 && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isHost(text.charAt(end))) {
      end++;
    }
    while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isAddress(String text, int start, int at, int end) {
    String host = text.substring(at + 1, end);
    int dot = host.lastIndexOf('.');
    String last = host.substring(dot + 1).toLowerCase(Locale.ROOT);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    boolean path =
        end + 1 < text.length()
            && text.charAt(end) == ':'
            && (Character.isLetterOrDigit(text.charAt(end + 1)) || text.charAt(end + 1) == '~');
    return dot > 0
        && last.length() >= 2
        && last.chars().allMatch(Character::isLetter)
        && !FILES.contains(last)
        && before != '@'
        && !path
        && !isWithinLink(text, start);
  }

  /** Whether it is part of an address such as {@code https://medium.example/@ana@example.org}. */
  private static boolean isWithinLink(String text, int start) {
    int from = start;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && start - from < LONGEST) {
      from--;
      if (text.startsWith("://", from)) {
        return true;
      }
      if ("<>()[]\"".indexOf(text.charAt(from)) >= 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._%+'-".indexOf(c) >= 0;
  }

  private static boolean isHost(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
