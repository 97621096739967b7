package org.lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings within a text: their levels, their names and their links. */
class HeadingsTest {
  private static final Markdown MARKDOWN = new Markdown();
  private static final TextOptions OPTIONS =
      new TextOptions(2, "a-", Set.of(), "Table", "Back to the text");

  private static Text read(String source) {
    return MARKDOWN.read(source, OPTIONS);
  }

  @Test
  void headings_stand_below_the_pages_own_and_have_names() {
    Text text = read("# Venue & map\n\n## Venue & map\n\n###### Deep\n\n# 会場");
    Document page = Jsoup.parse(text.html().fill(UnaryOperator.identity()));
    assertEquals("a-venue-map", page.select("h3").first().id());
    assertEquals("a-venue-map-1", page.select("h4").first().id());
    assertEquals("a-deep", page.select("h6").first().id());
    assertEquals("a-会場", page.select("h3").last().id());
    assertEquals("a-venue-map-1", text.idOf("venue-map-1").orElseThrow());
    assertTrue(text.idOf("nowhere").isEmpty());
  }

  @Test
  void headings_in_html_stand_below_the_pages_own_too() {
    Document page =
        Jsoup.parse(
            read("<h1>Venue</h1>\n\n## The map\n\nSee <H2 lang=en>Streets</H2> and <h6>Lanes</h6>")
                .html()
                .fill(UnaryOperator.identity()));
    assertEquals(
        List.of("h3 Venue", "h4 The map", "h4 Streets", "h6 Lanes"),
        page.select("h1, h2, h3, h4, h5, h6").stream()
            .map(one -> one.tagName() + " " + one.text())
            .toList());
    assertEquals(
        "<h3>A</h3>",
        read("<h2>A</h2>").html().fill(UnaryOperator.identity()).strip(),
        "whichever an editor begins with");
  }

  @Test
  void what_only_looks_like_a_heading_stays() {
    assertEquals(
        "<p><code>&lt;h1&gt;</code></p>\n<hr>\n<ruby>h<rt>1</rt></ruby>",
        read("`<h1>`\n\n<hr>\n<ruby>h<rt>1</rt></ruby>")
            .html()
            .fill(UnaryOperator.identity())
            .strip());
  }

  @Test
  void a_heading_is_a_link_to_itself() {
    Text text = read("# The *map*");
    assertEquals("the-map", text.headings().get(0).name());
    Element heading = Jsoup.parse(text.html().fill(UnaryOperator.identity())).selectFirst("h3");
    assertEquals("<a class=\"permalink\" href=\"#the-map\">The <em>map</em></a>", heading.html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[here](map.md)",
        "[here][map]",
        "<https://map.example.org/>",
        "https://map.example.org/",
        "<ana@example.org>",
        "![here](https://map.example.org/map.png)",
        "<a href=\"map.md\">here</a>",
        "here[^1]"
      })
  void a_link_in_a_heading_is_none_within_a_link(String link) {
    Text text = read("# The map, " + link + "\n\n[map]: map.md\n\n[^1]: There.");
    Document page = Jsoup.parse(text.html().fill(UnaryOperator.identity()));
    assertEquals(List.of(), page.select("h3 .permalink"));
  }

  @Test
  void a_heading_with_a_link_keeps_that() {
    Text text = read("# The *map*, [here](map.md)");
    assertEquals("the-map-here", text.headings().get(0).name());
    assertEquals("The map, here", text.plain());
    Element heading = Jsoup.parse(text.html().fill(UnaryOperator.identity())).selectFirst("h3");
    assertEquals("a-the-map-here", heading.id());
    assertEquals("The map, here", heading.text());
    assertEquals(List.of("map.md"), heading.select("a").eachAttr("href"));
  }

  @Property(tries = 300)
  void names_are_unique(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String letters) {
    String source =
        letters.replace("a", "# x\n").replace("b", "t[^1]\n").replace("c", "<b id=fn-1>\n")
            + "\n\n[^1]: note";
    Set<String> seen = new HashSet<>();
    Jsoup.parse(read(source).html().fill(UnaryOperator.identity()))
        .select("[id]")
        .forEach(one -> assertTrue(seen.add(one.id()), source));
  }

  @Test
  void very_many_headings_of_one_name_take_no_time() {
    HeadingNames names = new HeadingNames(OPTIONS);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 50_000; i++) {
            names.next("Venue");
          }
        });
    assertEquals("venue-50000", names.next("Venue"));
  }
}
