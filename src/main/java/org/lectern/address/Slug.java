package org.lectern.address;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.program.FileName;

/**
 * Names in addresses, made from what editors write: {@code Peer Review} becomes {@code
 * peer-review}.
 */
public final class Slug {
  /** Most disks take file names of 255 bytes; translations add a few. */
  private static final int MOST_BYTES = 180;

  private static final int MOST_LETTERS = 80;

  /** Those that belong to the word before them: C#, C++ and C++17, but not A+B or Track#1. */
  private static final Pattern SIGNS_OF_WORD =
      Pattern.compile("(?<=[\\p{L}\\p{M}\\p{Nd}])(?:[#♯+]++(?![\\p{L}\\p{Nd}])|\\+\\+(?=\\p{Nd}))");

  private Slug() {}

  /**
   * Lower-case letters of any script and digits, all else as single hyphens.
   *
   * @return {@code other} where the text has no letter and no digit
   */
  public static String of(String text) {
    StringBuilder slug = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || isLetterNumberOrMark(c)) {
                slug.appendCodePoint(c);
              } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.length() == 0 ? "other" : slug.toString();
  }

  /**
   * The same for words that editors make up, where {@code C}, {@code C#} and {@code C++} are three
   * things: the last two become {@code c-sharp} and {@code c-plus-plus}. What has nothing but signs
   * is called by their numbers in Unicode. A folder of this name can be made on Windows, too.
   */
  public static String ofWord(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String slug = of(SIGNS_OF_WORD.matcher(plain).replaceAll(Slug::spelled));
    if (hasOnlySigns(plain)) {
      return numbers(plain);
    }
    return FileName.isOfWindows(slug) ? slug + "-1" : slug;
  }

  private static String spelled(MatchResult signs) {
    return signs.group().replaceAll("[#♯]", "-sharp").replace("+", "-plus") + "-";
  }

  private static boolean hasOnlySigns(String text) {
    return text.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || isLetterNumber(c));
  }

  /** Without what only says how a sign before it looks. */
  private static String numbers(String signs) {
    String numbers =
        signs
            .codePoints()
            .filter(c -> !Character.isWhitespace(c) && !isMark(c))
            .mapToObj(c -> "u" + Integer.toHexString(c))
            .collect(Collectors.joining("-"));
    return numbers.isEmpty() ? "other" : numbers;
  }

  /**
   * So much of a slug that a file can be called so, cut off behind a word where there are some;
   * with a number where Windows can't have a file of this name.
   */
  public static String shortened(String slug) {
    int fitting = fitting(slug);
    String text = slug;
    if (fitting < slug.length()) {
      int hyphen = slug.lastIndexOf('-', fitting);
      text = slug.substring(0, hyphen > MOST_LETTERS / 4 ? hyphen : fitting);
    }
    String slugOfFile = text.replaceFirst("-+$", "");
    return FileName.isOfWindows(slugOfFile) ? slugOfFile + "-1" : slugOfFile;
  }

  /** How much of a text a file can be called by. It may be as long as a book. */
  private static int fitting(String text) {
    int bytes = 0;
    int end = 0;
    for (int letters = 0; end < text.length() && letters < MOST_LETTERS; letters++) {
      int next = text.offsetByCodePoints(end, 1);
      bytes += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** A mark, or such as 〇 in 二〇二六年. */
  private static boolean isLetterNumberOrMark(int c) {
    return isLetterNumber(c) || isMark(c);
  }

  private static boolean isLetterNumber(int c) {
    return Character.getType(c) == Character.LETTER_NUMBER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
