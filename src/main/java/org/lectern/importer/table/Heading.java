package org.lectern.importer.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of headings without what differs from table to table. */
final class Heading {
  private static final Pattern READING =
      Pattern.compile(
          "の?(ふりがな|フリガナ|よみがな|ヨミガナ|読み(仮名|がな|方)?|よみ(かた)?$|ヨミ$)"
              + "|(?<!\\p{IsKatakana})(カナ|セイ|メイ)$|(?<!\\p{IsHiragana})(かな|せい|めい)$"
              + "|\\b(in )?(furigana|hiragana|katakana|kana|yomi|yomigana)\\b"
              + "|\\b(how (to|do (we|you)) )?(pronounce|pronunciation|phonetic)( of)?( (the|your))?\\b"
              + "|^reading$|\\breading of( (the|your))?\\b|(?<=\\bname )reading\\b");

  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("ローマ字|英字|英語|英文|\\b(romaji|roman|latin|english)\\b");

  private Heading() {}

  /**
   * In small letters, without signs, numbers of columns, and what stands in brackets: {@code
   * "Speaker 2 Name*"} and {@code speakerName} are {@code speaker name}.
   */
  static String plain(String heading) {
    return words(whole(heading).replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*\\]", " "));
  }

  private static String whole(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether it is how something else is read, also where that stands in brackets behind it. */
  static boolean isReading(String heading) {
    return READING.matcher(words(whole(heading))).find();
  }

  /** What is read so; empty where that is a name anyway. */
  static String withoutReading(String heading) {
    return READING.matcher(words(whole(heading))).replaceAll(" ").strip();
  }

  /** Whether it says that something is in another script or language than usual. */
  static boolean isOtherScript(String heading) {
    return OTHER_SCRIPT.matcher(words(whole(heading))).find();
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{N}#]+", " ")
        .replaceAll("(?<=\\p{L})\\s?\\d+(?=\\s|$)", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
