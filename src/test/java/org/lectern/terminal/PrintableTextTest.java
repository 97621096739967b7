package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"می\u200Cخواهم: کتاب", "नि\u200Dति", "👩\u200D👩\u200D👧", "❤\uFE0F\u200D🔥"})
  void letters_that_are_joined_or_kept_apart_stay_so(String text) {
    assertEquals(text, PrintableText.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a_b", "_خ", "خ_", "خ_ ", "خ_\u200D", "a\u202Eb", "a\u001B[2Jb", "a\u0007"})
  void what_steers_or_cannot_be_seen_is_marked(String text) {
    String typed = text.replace('_', '\u200C');
    assertTrue(PrintableText.of(typed).indexOf(0xFFFD) >= 0, typed);
  }
}
