package org.lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnclosedHtmlTest {
  private static final TextOptions OPTIONS =
      new TextOptions(2, "a-", Set.of(), "Table", "Back to the text");

  private static Text read(String source) {
    return new Markdown().read(source, OPTIONS);
  }

  private static String html(String source) {
    return read(source).html().fill(target -> target).strip();
  }

  /** Each as line:column and tag, from 1. */
  private static List<String> told(String source) {
    return read(source).unclosed().stream()
        .map(
            one ->
                "%d:%d %s%s"
                    .formatted(
                        one.line() + 1, one.column() + 1, one.closes() ? "/" : "", one.name()))
        .toList();
  }

  @Test
  void what_is_left_open_ends_with_its_paragraph() {
    String source = "One <b>two <i>and</i>.\n\nThree.\n\n- four\n\n## Five\n";
    assertEquals(List.of("1:5 b"), told(source));
    assertEquals(
        html(source.replace("</i>.", "</i>.</b>")).replaceAll("\\s", ""),
        html(source).replaceAll("\\s", ""));
  }

  @Test
  void what_is_left_open_ends_with_what_it_lies_in() {
    assertEquals(List.of("1:8 i"), told("One <b><i>two</b> three.\n\nFour.\n"));
    assertEquals(
        html("One <b><i>two</i></b> three.\n\nFour.\n"),
        html("One <b><i>two</b> three.\n\nFour.\n"));
  }

  @Test
  void the_words_and_the_markdown_of_a_text_are_as_it_was_typed() {
    Text text = read("One <b>two.\n\nThree.\n");
    assertEquals("One two. Three.", text.plain());
    assertEquals("One two.\n\nThree.", text.paragraphs());
  }

  @Test
  void each_is_told_where_it_is() {
    assertEquals(List.of("3:6 kbd"), told("One.\n\n- 😀二 <kbd>y\n"));
    assertEquals(List.of("1:3 i", "1:6 b"), told("# <i><b>x\n"));
    assertEquals(List.of("1:5 /b"), told("One </b> two\n"));
    assertEquals(List.of("1:1 div"), told("<div>\n\nOne.\n\n## Two\n"));
    assertEquals(List.of("2:3 b"), told("<div>\n  <b title=\"</b>\">x\n</div>\n"));
    assertEquals(List.of("3:3 u"), told("| a | b |\n|---|---|\n| <u>x | y |\n"));
  }

  @Test
  void what_is_closed_in_another_paragraph_is_told_once() {
    assertEquals(List.of("1:1 b"), told("<b>One.\n\nTwo.</b>\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H<sub>2</sub>O and<br>a line, <B>bold</b>, <a href=\"https://a.org/?q='>\">there</a>.",
        "<ruby>結<rt>むす<rt>び</ruby>",
        "<div>\n\nOne.\n\n</div>\n",
        "<details>\n<summary>More</summary>\n\nText.\n\n</details>\n",
        "<ul>\n<li>one\n<li>two\n</ul>\n",
        "<p>\n\nOne.\n",
        "`<b>` and `</b>`, <https://a.org/>\n\n    <b>\n",
        "<!-- <b> -->\n\nOne <!-- </i> --> two.\n",
        "One **<b>two** three</b>.",
        "> <div>\n>\n> One.\n>\n> </div>\n",
        "<iframe src=\"https://a.org/\">"
      })
  void what_is_whole_is_not_told(String source) {
    assertEquals(List.of(), told(source));
  }
}
