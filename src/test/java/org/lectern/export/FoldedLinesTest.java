package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {
  @Test
  void a_line_of_75_octets_stays_and_a_longer_one_goes_on_behind_a_space() {
    String longest = "X".repeat(75);
    assertEquals(longest + "\r\n", folded(longest + "\r\n"));
    assertEquals(longest + "\r\n Y\r\nZ\r\n", folded(longest + "Y\r\nZ\r\n"));
    assertEquals(longest + "\r\n " + "Y".repeat(74) + "\r\n Y", folded(longest + "Y".repeat(75)));
  }

  @Test
  void a_japanese_line_is_counted_in_octets() {
    assertEquals("字".repeat(25) + "\r\n 字\r\n", folded("字".repeat(26) + "\r\n"));
  }

  @Property
  void no_line_is_too_long_no_character_is_cut_and_nothing_is_lost(
      @ForAll @StringLength(max = 300) String any) throws CharacterCodingException {
    String line = any.replaceAll("[\r\n\uD800-\uDFFF]", "é😀");
    byte[] bytes = FoldedLines.of(line + "\r\n");
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        assertTrue(i - 1 - start <= 75);
        // Throws where a character is cut.
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - 1 - start));
        start = i + 1;
      }
    }
    assertEquals(line + "\r\n", new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", ""));
  }

  private static String folded(String text) {
    return new String(FoldedLines.of(text), StandardCharsets.UTF_8);
  }

  @Test
  void texts_lose_control_characters_and_what_is_none_but_no_more() {
    List<String> texts =
        List.of("a\u0000\u0007b", "a\tb", "a\r\nb\rc", "\uD83D", "\uFFFE\uFFFF", "字😀\u2028é");
    assertEquals(
        List.of("ab", "a b", "a\nb\nc", "", "", "字😀\u2028é"),
        texts.stream().map(CleanText::of).toList());
    assertEquals("a b", CleanText.line(" a\nb\n"));
  }
}
