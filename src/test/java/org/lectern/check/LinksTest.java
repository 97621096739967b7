package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in a text, and files that fields name. */
class LinksTest extends TextWithLinks {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          See [a](../../media/map 2.png). => 5:9: error: this isn't read as a link: there is a space in its address [broken-link] — put it in < and >: (<../../media/map 2.png>)
          See ![a]( My File.pdf ). => 5:10: error: this isn't read as a link: there is a space in its address [broken-link] — put it in < and >: (<My File.pdf>)
          See [a](htps://example.org). => 5:9: error: "htps://example.org" leads to nothing on the web [broken-link] — did you mean "https://example.org"?
          See [a](//example.org/b). => 5:9: error: "//example.org/b" leads to nothing on the web [broken-link] — did you mean "https://example.org/b"?
          See [a](file:///C:/b.md). => 5:9: error: "file:///C:/b.md" leads to nothing on the web [broken-link] — use an address that starts with https://
          See [a](C:\\b.md). => 5:9: error: "C:\\b.md" leads to nothing on the web [broken-link] — use an address that starts with https://
          See [![Us](../../media/map%202.png)](My File.pdf). => 5:38: error: this isn't read as a link: there is a space in its address [broken-link] — put it in < and >: (<My File.pdf>)
          `[a](b c.png)` [a *b*](d_e f_g.png) => 5:24: error: this isn't read as a link: there is a space in its address [broken-link] — put it in < and >: (<d_e f_g.png>)
          See [a](htps://example.org "Title"). => 5:9: error: "htps://example.org" leads to nothing on the web [broken-link] — did you mean "https://example.org"?
          See [a](http:example.org). => 5:9: error: "http:example.org" leads to nothing on the web [broken-link] — use an address that starts with https://
          See [a](&#106;avascript:b). => 5:9: error: "javascript:b" leads to nothing on the web [broken-link] — use an address that starts with https://
          <b>日本</b> [a](\\\\b\\c.md) => 5:15: error: a link is written with / between its names [broken-link] — did you mean "../x.md"?
          ![a](htp://example.org/a.png) => 5:6: error: "htp://example.org/a.png" leads to nothing on the web [broken-link] — did you mean "http://example.org/a.png"?
          <img src="../../media/map 2.png" alt=""> ![a](data:image/png;base64,eA==) => 5:47: error: "data:image/png;base64,eA==" leads to nothing on the web [broken-link] — put the picture into media/ and write ![what it shows](../media/name.jpg)
          See <tel:+1234>. => 5:6: error: "tel:+1234" leads to nothing on the web [broken-link] — use an address that starts with https://
          See [a](mailto:). => 5:9: error: "mailto:" leads to nothing on the web [broken-link] — write the whole e-mail address behind mailto:
          See [a](mailto:ana). => 5:9: error: "mailto:ana" leads to nothing on the web [broken-link] — write the whole e-mail address behind mailto:
          See [a](https://). => 5:9: error: "https://" leads to nothing on the web [broken-link] — write the whole address behind https://
          See [a](HTTP:///?b). => 5:9: error: "HTTP:///?b" leads to nothing on the web [broken-link] — write the whole address behind https://
          See <ana@example.org>. => 5:6: error: the e-mail address ana@example.org would be published [published-email] — remove it, or list it under publish: in conference.yaml
          See [a](<../../media/map 3.png>). => 5:10: error: there is no file "media/map 3.png" [missing-media] — did you mean "../../media/map 2.png"?
          <b>日本</b> ![a](<../../media/map 3.png> "b") => 5:17: error: there is no file "media/map 3.png" [missing-media] — did you mean "../../media/map 2.png"?
          Nothing [here](). => 5:16: error: a link here has no address [broken-link] — write it between ( and )
          Well, `[here]()` and [here]( ). => 5:30: error: a link here has no address [broken-link] — write it between ( and )
          <b>日本</b> [here](<>). => 5:19: error: a link here has no address [broken-link] — write it between ( and )
          Nothing ![here](). => 5:17: error: a link here has no address [broken-link] — write it between ( and )
          """)
  void is_told_where_it_stands_and_once(String text, String problem) throws IOException {
    assertEquals(List.of("content/sessions/friday/x.md:" + problem), problems(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`[a](b c.png)`",
        "```\n[a](htps://b)\n```",
        "A list[0](of them, both)",
        "A:\n\n    [a](b c.png) [d](htps://e)",
        "`` ` [a](b\tc.png) ``",
        "<!-- [a](b c.png) [d](htps://e) -->",
        "~~~\n<tel:+1>\n~~~",
        "[a](https://example.org \"A title\")",
        "[a](<../../media/map 2.png>) ![b](<../../media/map 2.png> \"C\")",
        "[a] ![b][a]\n\n[a]: <../../media/map 2.png>",
        "A[^1]\n\n[^1]: Note: b"
      })
  void what_only_looks_like_one_is_left_alone(String text) throws IOException {
    assertEquals(List.of(), problems(text));
  }

  @Test
  void the_target_of_a_reference_is_told_where_it_stands() throws IOException {
    assertEquals(
        List.of(
            "content/sessions/friday/x.md:7:6: error: \"htps://example.org\" leads to nothing on the"
                + " web [broken-link] — did you mean \"https://example.org\"?"),
        problems("See [a] and ![a].\n\n[a]: htps://example.org"));
  }

  @Test
  void a_picture_written_into_its_address_is_not_told_whole() throws IOException {
    assertEquals(
        List.of(
            "content/sessions/friday/x.md:5:6: error: \"data:image/png;base64,"
                + "A".repeat(58)
                + "…\" leads to nothing on the web [broken-link] — put the picture into media/ and"
                + " write ![what it shows](../media/name.jpg)"),
        problems("![a](data:image/png;base64," + "A".repeat(10_000) + ")"));
  }

  @Test
  void a_field_without_the_https_is_not_taken_for_a_file() throws IOException {
    assertEquals(
        List.of(
            "content/sessions/x.md:3:27: error: there is no file \"example.org\" [missing-media]"
                + " — did you mean \"https://example.org\"?"),
        conference
            .session("x", "links: [ { title: A, url: example.org } ]\nspeakers: [ana-reis]")
            .problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](../../pages/about.md)",
        "[a](pages/about.md#prizes)",
        "[a](../../pages/about.md#dogs)",
        "[a](../../speakers/ana-reis.md#her-talks)",
        "[a](../x.md), [b](x.md), [c](#y)\n\n# Y",
        "[a](<../../media/map 2.png>) ![b](../../media/map%202.png)",
        "[a](../../media/slides/knots.pdf#page=3)",
        "[a](https://example.org/none) <https://example.org/none>",
        "A note.[^1]\n\n[^1]: Here.",
        "<a href=\"../../pages/about.md\">about</a>",
        "[a][ref]\n\n[ref]: ../../pages/about.md",
        "`[a](nowhere.md)`"
      })
  void may_lead_to_what_there_is(String text) throws IOException {
    assertEquals(List.of(), problems(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          [a](ana-reis.md) => 5:5: error: there is no file "sessions/friday/ana-reis.md" [broken-link] — did you mean "../../speakers/ana-reis.md"?
          [a](../../speakers/ana-reis) => 5:5: error: there is no file "speakers/ana-reis" [broken-link] — did you mean "../../speakers/ana-reis.md"?
          [a](../../speakers/ana-ries.md#x) => 5:5: error: there is no file "speakers/ana-ries.md" [broken-link] — did you mean "../../speakers/ana-reis.md#x"?
          [a](/speakers/ana-reis/) => 5:5: error: a link to another file doesn't start with / [broken-link] — did you mean "../../speakers/ana-reis.md"?
          [a](../../speakers/ana-reis/index.html) => 5:5: error: there is no file "speakers/ana-reis/index.html" [broken-link] — did you mean "../../speakers/ana-reis.md"?
          [a](<..\\..\\speakers\\ana-reis.md>) => 5:6: error: a link is written with / between its names [broken-link] — did you mean "../../speakers/ana-reis.md"?
          [a](../../../secret.md) => 5:5: error: "../../../secret.md" leads to no file of the content [broken-link] — write the file's place beside this one, such as ../speakers/name.md
          [a](../../) => 5:5: error: "../../" leads to no file of the content [broken-link] — write the file's place beside this one, such as ../speakers/name.md
          [a](www.example.org) => 5:5: error: there is no file "sessions/friday/www.example.org" [broken-link] — did you mean "https://www.example.org"?
          [a](example.org/talks) => 5:5: error: there is no file "sessions/friday/example.org/talks" [broken-link] — did you mean "https://example.org/talks"?
          [a](../../pages/about.md#prices) => 5:5: error: there is no heading "prices" there [broken-link] — did you mean "#prizes"?
          [a](../../pages/about.md#Prizes) => 5:5: error: there is no heading "Prizes" there [broken-link] — did you mean "#prizes"?
          [a](../../pages/about.md#where) => 5:5: error: there is no heading "where" there [broken-link] — known: #prizes #dogs
          [a](#where) => 5:5: error: there is no heading "where" there [broken-link] — that text has no headings
          日本 <a href="none.md">a</a> => 5:13: error: there is no file "sessions/friday/none.md" [broken-link] — write the file's place beside this one, such as ../speakers/name.md
          [a](../../media/none.pdf) => 5:5: error: there is no file "media/none.pdf" [missing-media] — put it there, or mend its name here
          [a](../../media/knots.pdf) => 5:5: error: there is no file "media/knots.pdf" [missing-media] — did you mean "../../media/slides/knots.pdf"?
          ![a](media/Map%202.png) => 5:6: error: there is no file "media/Map 2.png" [missing-media] — did you mean "../../media/map 2.png"?
          ![a](harbour.jpg) => 5:6: error: there is no file "sessions/friday/harbour.jpg" [missing-media] — put it into media/ and write media/harbour.jpg
          ![a](../../pages/about.md) => 5:6: error: "../../pages/about.md" isn't a picture [missing-media] — a link is written without the ! in front
          <img src="x.png" alt=""> => 5:11: error: there is no file "sessions/friday/x.png" [broken-link] — write the file's place beside this one, such as ../speakers/name.md
          """)
  void are_told_where_they_lead_nowhere(String text, String problem) throws IOException {
    assertEquals(List.of("content/sessions/friday/x.md:" + problem), problems(text));
  }

  @Test
  void are_all_told_at_once() throws IOException {
    assertEquals(
        4, problems("[a](a.md) [b](/b) <a href=\"/c\">c</a> <a href=\"d.md\">d</a>").size());
  }

  @Test
  void are_told_once_for_all_languages() throws IOException {
    conference.with("content/sessions/x.ja.md", "---\ntitle: エックス\n---\n");
    assertEquals(1, problems("[a](a.md)").size());
  }

  @Test
  void are_told_of_a_translation_in_its_own_file() throws IOException {
    conference.with("content/sessions/x.ja.md", "---\ntitle: エックス\n---\n[a](nowhere.md)\n");
    assertEquals(
        List.of(
            "content/sessions/x.ja.md:4:5: error: there is no file \"sessions/nowhere.md\" [broken-link]"
                + " — write the file's place beside this one, such as ../speakers/name.md"),
        problems("None."));
  }

  @Test
  void a_heading_that_only_one_language_has_is_told() throws IOException {
    conference.with("content/pages/about.ja.md", "---\ntitle: 概要\n---\n## 賞\n");
    assertEquals(
        List.of(
            "content/sessions/friday/x.md:5:5: error: there is no heading \"prizes\" there"
                + " [broken-link] — known: #賞"),
        problems("[a](../../pages/about.md#prizes)"));
  }

  @Test
  void files_that_fields_name_are_looked_for() throws IOException {
    conference
        .lasting(
            "2027-03-26",
            "2027-03-28",
            "venue: { name: Here, url: media/a.png }",
            "access:",
            "  - { id: door, channel: Door, requires: [ { name: a key, url: media/b.png } ] }")
        .with(
            "content/sessions/y.md",
            """
            ---
            title: Y
            media:
              - video: media/c.mp4
                title: C
                poster: media/d.png
                captions: media/e.vtt
                transcript: media/f.txt
            links: [ { title: G, url: g.pdf }, { title: H, url: pages/about.md } ]
            ---
            """);
    assertEquals(
        List.of(
            "conference.yaml:6:27: a.png",
            "conference.yaml:8:64: b.png",
            "sessions/y.md:4:12: c.mp4",
            "sessions/y.md:6:13: d.png",
            "sessions/y.md:7:15: e.vtt",
            "sessions/y.md:8:17: f.txt",
            "sessions/y.md:9:27: g.pdf",
            "sessions/y.md:9:53: about.md"),
        problems("None.").stream()
            .map(
                line ->
                    line.replaceAll(
                        "^content/(.*): error: there is no file \"(?:.*/)?(.*)\""
                            + " \\[missing-media].*",
                        "$1: $2"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", "www.", "../", "a-", "a/"})
  void a_target_of_very_many_parts_leads_nowhere_like_any_other(String part) throws IOException {
    List<String> found = problems("[x](" + part.repeat(10_000) + "a)");
    assertEquals(1, found.size());
    assertTrue(found.get(0).contains("[broken-link]"));
  }
}
