package org.lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.lectern.markdown.Text;
import org.lectern.markdown.UnmarkedText;

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

  /** The @, and the wide ones that keyboards for Japanese and Chinese give. */
  static final Set<String> SIGNS = Set.of("@", "\uFF20", "\uFE6B");

  private EmailAddress() {}

  /**
   * All e-mail addresses in a text. None are {@code @name@server}, {@code git@server:path}, {@code
   * logo@2x.png} and what has an @ within an address on the web. Those with wide letters or a wide
   * {@code @} are told as they would be written to.
   */
  static List<PublishedTexts.Find<String>> in(String text) {
    if (SIGNS.stream().noneMatch(text::contains)) {
      return List.of();
    }
    List<PublishedTexts.Find<String>> found = new ArrayList<>();
    String narrow = NarrowLetters.of(text);
    for (int sign = narrow.indexOf('@'); sign >= 0; sign = narrow.indexOf('@', sign + 1)) {
      int at = sign;
      Optional<PublishedTexts.Find<String>> plain =
          text.charAt(at) == '@'
              ? find(text, text, at, Character::isLetterOrDigit)
              : Optional.empty();
      plain.or(() -> wide(narrow, text, at)).ifPresent(found::add);
    }
    return found;
  }

  /**
   * An address with something wide in it. It has only Latin letters: a wide @ stands for "at" in
   * Japanese, too, between words that belong to no address.
   */
  private static Optional<PublishedTexts.Find<String>> wide(String narrow, String typed, int at) {
    return find(narrow, typed, at, EmailAddress::isLatin)
        .filter(found -> !typed.startsWith(found.what(), found.start()));
  }

  /**
   * The address around an @, if it is in one.
   *
   * @param read as it is meant
   * @param typed the same in as many characters, as it was typed
   * @param letter what letters and digits there may be
   */
  private static Optional<PublishedTexts.Find<String>> find(
      String read, String typed, int at, IntPredicate letter) {
    int start = start(read, at, letter);
    int end = end(read, at, letter);
    if (start == at || !isAddress(read, start, at, end)) {
      return Optional.empty();
    }
    String known = typed.substring(start, end);
    boolean isLink = read.regionMatches(true, start - MAILTO.length(), MAILTO, 0, MAILTO.length());
    return Optional.of(
        new PublishedTexts.Find<>(
            read.substring(start, end), start, isLink ? "" : known, UnmarkedText.of(known)));
  }

  /** Whether there is an @ in what is made of a text: most have none. */
  static boolean mayBeIn(Text text) {
    return text.html().holds("&#64;")
        || SIGNS.stream().anyMatch(sign -> text.plain().contains(sign) || text.html().holds(sign));
  }

  private static int start(String text, int at, IntPredicate letter) {
    int start = at;
    while (start > 0 && isLocal(text.charAt(start - 1), letter)) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int at, IntPredicate letter) {
    int end = at + 1;
    while (end < text.length() && isHost(text.charAt(end), letter)) {
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

  private static boolean isLatin(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isLocal(char c, IntPredicate letter) {
    return letter.test(c) || "._%+'-".indexOf(c) >= 0;
  }

  private static boolean isHost(char c, IntPredicate letter) {
    return letter.test(c) || c == '.' || c == '-';
  }
}
