package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WidthTest {
  @Test
  void characters_are_as_wide_as_icu_says() {
    List<String> different = new ArrayList<>();
    for (int c = 0x20; c <= Character.MAX_CODE_POINT; c++) {
      int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
      boolean isWide =
          wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH;
      boolean isKnown = UCharacter.getType(c) != 0 && Character.isDefined(c);
      if (isKnown && Width.of(c) != 0 && Width.of(c) != (isWide ? 2 : 1)) {
        different.add("U+%04X".formatted(c));
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  void what_joins_or_steers_takes_no_room() {
    assertEquals(1, Width.of("e\u0301"));
    assertEquals(2, Width.of("\u2068ab\u2069"));
    assertEquals(0, Width.of("\u200f\u0007"));
  }

  @Test
  void a_japanese_text_takes_two_columns_for_a_character() {
    assertEquals(13, Width.of("遠隔授業 AB！"), "the exclamation mark is full-width");
    assertEquals(3, Width.of("ｱｲｳ"), "half-width");
  }
}
