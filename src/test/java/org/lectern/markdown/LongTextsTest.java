package org.lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as long as they may be, of what costs a reader of Markdown most. */
class LongTextsTest {
  private static Text read(String source) {
    return new Markdown()
        .read(source, new TextOptions(2, "a-", Set.of(), "Table", "Back to the text"));
  }

  /** Each takes flexmark calls within each other for every letter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](a \"~a~\")",
        "[x](a '~\\'~')",
        "[x](<~a~>)",
        "[x]: a \"~b~\"",
        "[x]: <~b~>",
        "<a~ b='c'~> x",
        "x <a~ b~ > x",
        "x <!--~ x-~-->",
        "<a~b-~>",
        "<~a.~@example.org>",
        "a|b\n~-|~-",
        "~* ~",
      })
  void a_text_of_one_long_word_is_read(String around) {
    String[] parts = around.split("~", -1);
    String source = parts[0] + parts[1].repeat(59_000 / parts[1].length()) + parts[2];
    assertTrue(read(source).plain().length() <= source.length());
  }

  @Test
  void backticks_of_every_length_take_no_time() {
    StringBuilder runs = new StringBuilder();
    for (int length = 1; length <= 330; length++) {
      runs.append("`".repeat(length)).append('+');
    }
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(runs.toString()));
    assertEquals("``+```+a", read("``+```+`a`").plain());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"://。", "https://a.b。", "www.a.b、www", "https://a.b/，。", "https://a.b", "**あ"})
  void addresses_without_end_take_no_time(String part) {
    String source = part.repeat(59_000 / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@~b-~c", "~a.~@b.c", "~www.~x", "~[a](b (~", "~[a](b (~)"})
  void what_goes_on_and_on_takes_no_time(String around) {
    String[] parts = around.split("~", -1);
    String source = parts[0] + parts[1].repeat(59_000 / parts[1].length()) + parts[2];
    assertTimeoutPreemptively(Duration.ofSeconds(6), () -> read(source));
  }

  /** Ten times as much as a text may have: what grows with its square takes a minute for that. */
  @ParameterizedTest
  @ValueSource(
      strings = {"***a", " **a~b*c", "[](", "[a](b", "![](<b", "</a>", "<b></i>", "1. a\n"})
  void marks_without_their_other_halves_take_no_time(String around) {
    String[] parts = around.split("~", -1);
    StringBuilder source = new StringBuilder();
    for (String part : parts) {
      source.append(part.repeat(600_000 / parts.length / part.length()));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(15), () -> read(source.toString()));
  }

  @Test
  void brackets_in_an_address_are_counted_up_to_a_limit() {
    String within = "(".repeat(32) + ")".repeat(32);
    assertTrue(hasLink("[a](" + within + ")"));
    assertFalse(hasLink("[a]((" + within + "))"));
    assertFalse(hasLink("[a](" + "(".repeat(33) + ")"));
    assertTrue(hasLink("[a](" + "\\(".repeat(99) + ")"));
  }

  @Test
  void an_address_beside_a_very_long_word_is_no_link_and_else_it_is() {
    String address = "www.example.org ";
    assertTrue(hasLink(address + "a".repeat(2000)));
    assertFalse(hasLink(address + "a".repeat(2001)));
    assertTrue(hasLink(address + "海".repeat(2001)));
  }

  private static boolean hasLink(String source) {
    return read(source).html().fill(target -> target).contains("<a ");
  }

  @Test
  void pictures_within_each_other_take_no_time_and_are_one() {
    String source = "![".repeat(9000) + "](u)".repeat(9000);
    Text text = assertTimeoutPreemptively(Duration.ofSeconds(6), () -> read(source));
    assertEquals(List.of(new Text.Place(0, 0)), text.picturesWithoutText());
  }

  @Test
  void a_language_of_very_many_parts_is_a_language() {
    String language = "en" + "-a".repeat(20_000);
    assertTrue(
        read("x <b lang=\"" + language + "\">y</b>")
            .html()
            .fill(target -> target)
            .contains(language));
  }
}
