package org.lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.shelf.Shelf;

/** Texts as other programs get them. */
class PortableMarkdownTest {
  private static final Markdown MARKDOWN =
      new Markdown(address -> address.contains("info@example.org"), Shelf.inMemory());
  private static final TextOptions OPTIONS =
      new TextOptions(2, "a-", Set.of(), "Table", "Back to the text");

  private static String markdown(String source) {
    return MARKDOWN
        .read(source, OPTIONS)
        .portable()
        .fill(target -> "https://x.example.org/" + target);
  }

  private static String lines(String source) {
    return MARKDOWN.read(source, OPTIONS).paragraphs();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "One *text*, `code` and [a link](https://example.org/ \"there\").",
        "# Head\n\n- a\n- b\n\n> quoted\n\n```html\n<b>code</b>\n```",
        "A note.[^1]\n\n[^1]: Below.",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "Write to [us](mailto:info@example.org).",
        "See [there][x].\n\n[x]: https://example.org/"
      })
  void what_a_page_shows_stays_as_it_was_typed(String source) {
    assertEquals(source, markdown(source));
  }

  @Test
  void links_within_the_content_become_addresses() {
    assertEquals(
        "[Ana](https://x.example.org/../speakers/ana.md#bio \"Ana\") and "
            + "![map](https://x.example.org/../media/map%28b%29.png)",
        markdown("[Ana](../speakers/ana.md#bio \"Ana\") and ![map](<../media/map(b).png>)")
            .replace("<", "")
            .replace(">", ""));
    assertEquals(
        "[map](<https://x.example.org/the map.pdf>) and [b]\n\n[b]: <https://x.example.org/a b.md>",
        markdown("[map](<the map.pdf>) and [b]\n\n[b]: <a b.md>"));
    assertEquals(
        "[Ana][a]\n\n[a]: https://x.example.org/ana.md", markdown("[Ana][a]\n\n[a]: ana.md"));
    assertEquals(
        "[![p](https://x.example.org/p.png)](https://x.example.org/q.md)",
        markdown("[![p](p.png)](q.md)"));
  }

  @Test
  void comments_html_and_what_nobody_refers_to_are_left_out() {
    assertEquals("One  two", markdown("One <!-- ana@example.org --> two"));
    assertEquals("One\n\n\ntwo", markdown("One\n\n<!-- ana@example.org -->\n\ntwo"));
    assertEquals("One two three", markdown("One <b>two</b> <script>three</script>"));
    assertEquals("One", markdown("One\n\n<div>\nsecret\n</div>"));
    assertEquals("One", markdown("One\n\n[x]: https://zoom.us/j/123"));
    assertEquals("One", markdown("One\n\n[^x]: never shown"));
    assertEquals("a b", markdown("a<br>b"));
  }

  @Test
  void links_that_no_page_has_leave_their_text() {
    assertEquals("Write to *us*.", markdown("Write to [*us*](mailto:ana@example.org)."));
    assertEquals("Do it.", markdown("[Do it](javascript:alert(1))."));
    assertEquals("Write to us.", markdown("Write to [us][a].\n\n[a]: mailto:ana@example.org"));
    assertEquals("there", markdown("[there](//example.org/)"));
  }

  @Test
  void marks_that_other_programs_would_show_are_left_out() {
    assertEquals(
        "これは「強調」の部分、**太字**と「*斜体*」、~~取消~~です。", markdown("これは**「強調」**の部分、**太字**と「*斜体*」、~~取消~~です。"));
    assertEquals("「両方」の", markdown("***「両方」***の"));
    assertEquals(
        "「[ここ](https://example.org/)」の", markdown("~~**「[ここ](https://example.org/)」**~~の"));
    assertEquals("「`a` (b)」の", markdown("**_「`a` (b)」_**の"));
    assertEquals("한국어(조선말)는 **한국어**는", markdown("**한국어(조선말)**는 **한국어**는"));
  }

  @Test
  void lines_have_an_empty_one_between_paragraphs_and_none_within() {
    assertEquals(
        "One two.\n\nThree\nfour.\n\nHead\n\nMore.",
        lines("One\ntwo.\n\nThree  \nfour.\n\n## Head\n\nMore."));
    assertEquals("日本語の文章です。", lines("日本語の\n文章です。"));
  }

  @Test
  void lists_tables_and_definitions_have_a_line_for_each() {
    assertEquals("- a\n- b\n  - c".replace("  ", ""), lines("- a\n- b\n  - c"));
    assertEquals("3. a\n4. b", lines("3. a\n4. b"));
    assertEquals("- a\n\n- b", lines("- a\n\n- b"));
    assertEquals("Rope | Knot\nthin | reef", lines("| Rope | Knot |\n|--|--|\n| thin | reef |"));
  }

  @Test
  void marks_html_and_notes_are_left_out_and_links_say_where_they_lead() {
    assertEquals(
        "bold & code, a link (https://example.org/) and ana",
        lines("**bold** &amp; `code`, [a link](https://example.org/) and [ana](ana.md)"));
    assertEquals("https://example.org/", lines("<https://example.org/>"));
    assertEquals("A note.", lines("A note.[^1] <!-- x -->\n\n[^1]: Below."));
    assertEquals("a\nb", lines("a<br>b"));
    assertEquals("One\n\n  code\nmore", lines("One\n\n```\n  code\nmore\n```"));
  }
}
