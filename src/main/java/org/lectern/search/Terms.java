package org.lectern.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The words of a text as the search index has them, the same for {@code Łukasz} and {@code lukasz},
 * for {@code ﾃｽﾄ} and {@code てすと}.
 *
 * <p>Words are letters and digits in a row. In scripts that are written without spaces they are
 * each character with the next one, and the last one alone: {@code 遠隔授業} gives {@code 遠隔}, {@code
 * 隔授}, {@code 授業} and {@code 業}. A space in them makes no difference to who types a name without:
 * {@code 源 匡} gives {@code 源匡}, too. Words with a hyphen or an apostrophe between them are there as
 * one, too: {@code micro-credentials} gives {@code micro}, {@code credentials} and {@code
 * microcredentials}. Words in Arabic and Hebrew are there without their articles, too.
 *
 * <p>The theme's {@code terms.js} finds the very same words in what a reader types: change both,
 * and their test will tell.
 */
final class Terms {
  /** Scripts that are written without spaces, or with few, as compounds in Korean are. */
  private static final Set<UnicodeScript> RUNS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final String JOINTS = "-\u2010'\u2019";

  private static final int NONE = 0;
  private static final int WORD = 1;
  private static final int RUN = 2;

  private final String text;
  private final Consumer<String> sink;
  private String joined = "";
  private boolean several;

  private Terms(String text, Consumer<String> sink) {
    this.text = text;
    this.sink = sink;
  }

  /** All terms of a text, in order. */
  static List<String> of(String text) {
    List<String> terms = new ArrayList<>();
    each(text, terms::add);
    return terms;
  }

  /** Hands over all terms of a text, in order. */
  static void each(String text, Consumer<String> sink) {
    new Terms(Folding.of(text), sink).find();
  }

  private void find() {
    int at = 0;
    while (at < text.length()) {
      int kind = kind(text.codePointAt(at));
      int end = end(at, kind);
      if (kind == WORD) {
        word(at, end);
      } else if (kind == RUN) {
        join();
        run(at, end);
      } else if (end - at > 1 || JOINTS.indexOf(text.charAt(at)) < 0) {
        join();
      }
      at = end;
    }
    join();
  }

  /** Where characters of a kind end. */
  private int end(int start, int kind) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (kind(c) != kind) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private void word(int start, int end) {
    String word = text.substring(start, end);
    sink.accept(word);
    Prefixes.without(word, sink);
    several = !joined.isEmpty();
    joined = several ? joined + word : word;
  }

  private void join() {
    if (several) {
      sink.accept(joined);
    }
    joined = "";
    several = false;
  }

  private void run(int start, int end) {
    int at = start;
    while (at < end) {
      int next = text.offsetByCodePoints(at, 1);
      sink.accept(text.substring(at, next < end ? text.offsetByCodePoints(next, 1) : next));
      at = next;
    }
    int beyond = end + 1;
    if (beyond < text.length()
        && text.charAt(end) == ' '
        && kind(text.codePointAt(beyond)) == RUN) {
      int last = text.offsetByCodePoints(end, -1);
      int next = text.offsetByCodePoints(beyond, 1);
      sink.accept(text.substring(last, end) + text.substring(beyond, next));
    }
  }

  private static int kind(int c) {
    if (c < 128) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      return plain ? WORD : NONE;
    }
    if (c == 0x30FC || c == 0x3099 || c == 0x309A) {
      return RUN;
    }
    if (!isLetterDigitOrMark(c)) {
      return NONE;
    }
    return RUNS.contains(UnicodeScript.of(c)) ? RUN : WORD;
  }

  private static boolean isLetterDigitOrMark(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
