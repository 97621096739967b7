package org.lectern.content.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class InvisibleTest {
  private static final String MARK = "\u200F";

  @Property
  void is_stripped_with_the_blanks_that_it_stands_among(
      @ForAll @Chars({'a', ' ', '\u200F'}) @StringLength(max = 12) String text) {
    String expected = text.replaceAll("^\\s*+\u200F[\u200F\\s]*+|\u200F[\u200F\\s]*+$", "");
    assertEquals(expected, Invisible.strip(text));
  }

  @Test
  void is_all_that_there_is_where_nothing_can_be_seen() {
    assertTrue(Invisible.isAll(" \u200B\u3164"));
    assertFalse(Invisible.isAll(MARK + "a"));
  }

  @Test
  void takes_no_time_in_a_long_value() {
    String marks = MARK.repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals("a" + marks + "b", Invisible.strip("a" + marks + "b" + marks)));
  }
}
