package org.lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static final Markdown MARKDOWN = new Markdown();
  private static final TextOptions OPTIONS =
      new TextOptions(2, "a-", Set.of(), "Table", "Back to the text");

  private static Text read(String source) {
    return MARKDOWN.read(source, OPTIONS);
  }

  private static String html(String source) {
    return read(source).html().fill(target -> "[" + target + "]").strip();
  }

  @Test
  void code_and_bare_addresses_are_in_a_text_s_words_once() {
    String source =
        "Run `knot --help`, see <https://a.org/> and https://b.org/ now.\n\n    tie\n\n```\nuntie\n```\n";
    assertEquals(
        "Run knot --help, see https://a.org/ and https://b.org/ now. tie untie",
        read(source).plain());
  }

  @Test
  void a_bare_address_says_where_it_leads() {
    String source = "https://a.org&#47;b\\_c, www.a.org/b\\_c, <https://a.org/?b=1>";
    Document page = Jsoup.parse(html(source));
    assertEquals(
        List.of("https://a.org/b_c", "www.a.org/b_c", "https://a.org/?b=1"),
        page.select("a").eachText());
    assertEquals(
        List.of("https://a.org/b_c", "http://www.a.org/b_c", "https://a.org/?b=1"),
        page.select("a").eachAttr("href"));
    assertEquals("https://a.org/b_c, www.a.org/b_c, https://a.org/?b=1", read(source).plain());
    assertEquals(read(source).plain(), read(source).paragraphs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See [the map](<../media/the map.pdf>).",
        "See [the map](<../media/the map.pdf> \"A plan\").",
        "See [the map].\n\n[the map]: <../media/the map.pdf>",
        "See [the map][m].\n\n[m]: <../media/the map.pdf> 'A plan'",
      })
  void an_address_in_brackets_may_have_spaces_in_it(String source) {
    Element link = Jsoup.parse(html(source)).selectFirst("a");
    assertEquals("[../media/the%20map.pdf]", link.attr("href"), html(source));
    assertEquals("See the map.", read(source).plain());
    List<Text.LinkUse> links = read(source).links();
    assertEquals(
        List.of("../media/the map.pdf"), links.stream().map(Text.LinkUse::target).toList());
    int at = source.indexOf("<../") + 1;
    int line = source.lastIndexOf('\n', at) + 1;
    assertEquals(at - line, links.get(0).column());
    assertEquals(List.of(), read(source).spacedLinks());
  }

  @Test
  void a_picture_in_brackets_may_have_spaces_in_its_name() {
    String source = "![Plan](<../media/the map.png>) ![Plan][m]\n\n[m]: <../media/a b.png>";
    assertEquals(
        List.of("../media/the map.png", "../media/a b.png"),
        read(source).links().stream().map(Text.LinkUse::target).toList());
    assertEquals(2, Jsoup.parse(html(source)).select("img[alt=Plan]").size(), html(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[a](<b c)", "[a](<b <c>)", "[a](<b\nc>)", "[a](<b c\\>)", "[a](<b c> d)"})
  void what_is_no_address_in_brackets_stays_text(String source) {
    assertEquals(0, Jsoup.parse(html(source)).select("a").size(), html(source));
  }

  @Test
  void a_line_s_end_in_html_parts_words() {
    assertEquals("One Two", read("One<br>Two").plain());
  }

  @Test
  void an_empty_text_is_empty() {
    assertTrue(read("").html().isEmpty());
    assertEquals("", read(" \n\n").plain());
  }

  @Test
  void links_within_the_content_are_holes() {
    Text text = read("One\n[Ana](../speakers/ana.md#bio) and ![map](../media/a%20b.png \"Map\")");
    String filled = text.html().fill(target -> "x?a=1&b=" + target);
    Document page = Jsoup.parse(filled);
    assertEquals("x?a=1&b=../speakers/ana.md#bio", page.select("a").attr("href"));
    assertEquals("x?a=1&b=../media/a%20b.png", page.select("img").attr("src"));
    assertEquals("lazy", page.select("img").attr("loading"));
    assertEquals(
        List.of(
            new Text.LinkUse("../speakers/ana.md#bio", false, 1, 6),
            new Text.LinkUse("../media/a%20b.png", true, 1, 41)),
        text.links());
  }

  @Test
  void raw_html_links_are_holes_too() {
    assertEquals("<p><a href=\"[about.md]\">x</a></p>", html("<a href='about.md'>x</a>"));
  }

  @Test
  void web_links_stay_and_bare_ones_become_links() {
    assertEquals(
        "https://example.org/a?b&c",
        Jsoup.parse(html("See https://example.org/a?b&c now.")).select("a").attr("href"));
    assertTrue(read("[x](https://example.org)").links().isEmpty());
  }

  @Test
  void email_addresses_become_no_links() {
    for (String text :
        List.of("Write to ana@example.org", "<ana@example.org>", "[me](mailto:ana@example.org)")) {
      assertTrue(Jsoup.parse(html(text)).select("a").isEmpty(), text + " → " + html(text));
    }
  }

  @Test
  void pictures_from_other_sites_become_links() {
    for (String text :
        List.of(
            "![A map](https://example.org/a.png)",
            "![A map][m]\n\n[m]: https://example.org/a.png")) {
      Document page = Jsoup.parse(html(text));
      assertTrue(page.select("img").isEmpty(), text);
      assertEquals("A map", page.select("a[href=https://example.org/a.png]").text());
    }
    assertTrue(Jsoup.parse(html("<img src='//example.org/a.png'>")).select("img").isEmpty());
  }

  @Test
  void tables_can_be_scrolled_and_say_what_heads_what() {
    Document page = Jsoup.parse(html("| A | B |\n|:-|-:|\n| 1 | 2 |"));
    assertEquals("0", page.select("div.table").attr("tabindex"));
    assertEquals("Table", page.select("div.table").attr("aria-label"));
    assertEquals("col", page.select("th").first().attr("scope"));
    assertEquals("align-right", page.select("td").last().className());
    assertTrue(page.select("[align]").isEmpty());
  }

  @Test
  void footnotes_lead_there_and_back() {
    Text text = read("One[^n], two[^n].\n\n[^n]: The note.");
    Document page = Jsoup.parse(text.html().fill(target -> "broken"));
    for (Element link : page.select("a")) {
      assertTrue(link.attr("href").startsWith("#a-fn"), link.outerHtml());
      assertFalse(page.select("[id=" + link.attr("href").substring(1) + "]").isEmpty());
    }
    assertEquals("Back to the text", page.select("a.footnote-backref").first().attr("aria-label"));
    assertEquals(List.of(), text.removed());
    assertEquals("One, two.", text.plain());
  }

  @Test
  void other_marks_work() {
    assertTrue(html("~~gone~~").contains("<del>gone</del>"));
    assertTrue(html("Term\n: Meaning").contains("<dt>Term</dt>"));
    assertTrue(html("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>").contains("<rt>かん</rt>"));
    assertEquals(
        List.of(),
        read("| a |\n|--:|\n| b |\n\n```java\nx\n```\n\nT\n: d\n\n1. a\n2. b").removed());
  }

  @Test
  void japanese_lines_join_without_a_space() {
    assertEquals("<p>日本語の文章です。</p>", html("日本語の\n文章です。"));
    assertEquals("日本語の文章です。", read("日本語の\n文章です。").plain());
    assertEquals("two words", read("two\nwords").plain());
  }

  @Test
  void what_is_taken_out_is_told_with_its_place() {
    Text text = read("Fine.\n\nSo <b onclick=\"x()\">is</b> this.\n\n<script>alert(1)</script>");
    assertEquals(
        List.of(new Text.Removed("onclick on <b>", 2, 3), new Text.Removed("<script>", 4, 0)),
        text.removed());
  }

  @Test
  void what_is_taken_out_is_told_where_it_is_and_not_where_something_like_it_is() {
    Text text =
        read(
            "`<img src=//a>` <img src='b.png'> ![c](data:d)\n\n"
                + "<p>\n<img src='//e'></p>\n\n[f](tel:1) <a href='tel:2'>g</a>");
    assertEquals(
        List.of(new Text.Removed("<a>", 5, 11), new Text.Removed("<img>", 3, 0)), text.removed());
  }

  @Test
  void a_link_that_markdown_has_is_no_html_that_was_taken_out() {
    Text text = read("![c](data:d) [e](tel:1) [f](tel:2 \"g\") <tel:3> [h][]\n\n[h]: //i");
    assertEquals(List.of(), text.removed());
    assertEquals(
        List.of("data:d", "tel:1", "tel:2", "tel:3", "//i"),
        text.otherLinks().stream().map(Text.LinkUse::target).toList());
  }

  @Test
  void many_threads_read_at_once() {
    String source = "# One\n\n[a](b.md)[^1]\n\n[^1]: note";
    String expected = html(source);
    assertTrue(IntStream.range(0, 500).parallel().allMatch(i -> html(source).equals(expected)));
  }

  @Test
  void summaries_are_cut_where_a_word_ends() {
    assertEquals("Short.", Summary.of("Short.", 20, Locale.ENGLISH));
    assertEquals("One two…", Summary.of("One two, three four", 12, Locale.ENGLISH));
    String japanese = "教室の中と外をつなぐ遠隔授業の実践について報告します。";
    String cut = Summary.of(japanese, 14, Locale.JAPANESE);
    assertTrue(cut.length() <= 14 && cut.length() > 8, cut);
    assertTrue(japanese.startsWith(cut.substring(0, cut.length() - 1)));
  }

  @Property
  void summaries_never_cut_a_character(@ForAll @StringLength(max = 40) String text) {
    String cut = Summary.of(text, 10, Locale.ENGLISH);
    assertTrue(cut.length() <= Math.max(10, 1));
    if (!cut.isEmpty() && cut.length() > 1) {
      char last = cut.charAt(cut.length() - 2);
      assertFalse(
          cut.endsWith("…") && !text.strip().equals(cut) && Character.isHighSurrogate(last));
    }
  }
}
