package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  private static List<String> lines(String text, int width) {
    return Paragraph.lines(text, width, Locale.ENGLISH);
  }

  @Test
  void lines_break_between_words() {
    assertEquals(List.of("one two", "three"), lines("one two three", 9));
    assertEquals(List.of("one two", "three"), lines("one two three", 7));
    assertEquals(List.of("one"), lines("one", 80));
  }

  @Test
  void a_word_that_is_longer_than_a_line_is_broken_within() {
    assertEquals(List.of("abcd", "efgh", "ij k"), lines("abcdefghij k", 4));
  }

  @Test
  void japanese_breaks_between_characters_and_never_before_a_full_stop() {
    assertEquals(List.of("遠隔授", "業で", "す。"), Paragraph.lines("遠隔授業です。", 6, Locale.JAPANESE));
  }

  @Test
  void no_line_is_wider_than_it_may_be() {
    for (String text : List.of("漢字 kanji 漢字かな交じり文 and more", "a漢b字c", "👩‍🏫 teaches")) {
      for (int width = 2; width < 20; width++) {
        for (String line : lines(text, width)) {
          assertTrue(Width.of(line) <= width, width + ": " + line);
        }
      }
    }
  }

  @Test
  void what_is_isolated_is_so_in_each_line() {
    assertEquals(
        List.of("a \u2068one\u2069", "\u2068two\u2069 b"), lines("a \u2068one two\u2069 b", 5));
  }
}
