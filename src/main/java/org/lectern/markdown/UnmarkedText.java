package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown text without the markup that may be within a word, with the original positions of its
 * letters: {@code ana\@exam<b>ple</b>.org} contains {@code ana@example.org}.
 */
public final class UnmarkedText {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*+(?=[\\s/>])");
  private static final Pattern ENCODED = Pattern.compile("%[2-7][0-9a-fA-F]");
  private static final String MARKS = "*_~`[]";
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private final String source;
  private final boolean tags;
  private final StringBuilder letters = new StringBuilder();
  private int[] places = new int[64];

  private UnmarkedText(String source, boolean tags) {
    this.source = source;
    this.tags = tags;
    read();
  }

  /** Returns a text without such markup. */
  public static String of(String text) {
    return new UnmarkedText(text, true).letters.toString();
  }

  /**
   * Finds the start of some words in a text, whichever way they were typed.
   *
   * @param words without such markup
   */
  public static OptionalInt find(String words, String text) {
    OptionalInt between = new UnmarkedText(text, false).find(words);
    return between.isPresent() ? between : new UnmarkedText(text, true).find(words);
  }

  private OptionalInt find(String wanted) {
    int at = letters.indexOf(wanted);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(places[at]);
  }

  private void read() {
    Matcher entity = ENTITY.matcher(source);
    Matcher tag = TAG.matcher(source);
    Matcher encoded = ENCODED.matcher(source);
    int lastComment = source.lastIndexOf(COMMENT_END);
    int lastTag = source.lastIndexOf('>');
    for (int at = 0; at < source.length(); ) {
      char c = source.charAt(at);
      if (c == '<' && at < lastComment && source.startsWith(COMMENT, at)) {
        at = source.indexOf(COMMENT_END, at) + COMMENT_END.length();
      } else if (c == '<' && !tags && at < lastTag && isAt(tag, at)) {
        at = source.indexOf('>', at) + 1;
      } else if (c == '&' && isAt(entity, at)) {
        add(Html5Entities.entityToString(entity.group()), at);
        at = entity.end();
      } else if (c == '%' && isAt(encoded, at)) {
        add(Character.toString(Integer.parseInt(source.substring(at + 1, at + 3), 16)), at);
        at += 3;
      } else {
        if (MARKS.indexOf(c) < 0 && !isEscape(at)) {
          add(String.valueOf(c), at);
        }
        at++;
      }
    }
  }

  private boolean isAt(Matcher matcher, int at) {
    return matcher.region(at, source.length()).lookingAt();
  }

  private boolean isEscape(int at) {
    return source.charAt(at) == '\\'
        && at + 1 < source.length()
        && source.charAt(at + 1) > ' '
        && source.charAt(at + 1) < 0x7F
        && !Character.isLetterOrDigit(source.charAt(at + 1));
  }

  private void add(String characters, int place) {
    int from = letters.length();
    letters.append(characters);
    if (letters.length() > places.length) {
      places = Arrays.copyOf(places, 2 * letters.length());
    }
    Arrays.fill(places, from, letters.length(), place);
  }
}
