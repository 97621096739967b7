package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.problem.Position;

/** Addresses, times, languages and texts as people and programs write them. */
class PiecesOfTextTest {
  private static final Position PLACE = Position.file("a");

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a b, https://example.org/a%20b",
    "HTTP://Example.ORG/x, http://example.org/x",
    "www.example.org, https://www.example.org",
    "example.org/x, https://example.org/x",
    "//example.org/x, https://example.org/x",
    "https://münchen.example/ü, https://xn--mnchen-3ya.example/%C3%BC",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/[1], https://example.org/%5B1%5D",
    "/files/a.pdf, https://base.example.org/files/a.pdf",
    "a.html, https://base.example.org/talks/a.html",
    "mailto:a@example.org, ",
    "javascript:alert(1), ",
    "https://user@example.org/, ",
    "https://, ",
    "'', ",
  })
  void addresses(String typed, String address) {
    assertEquals(
        Optional.ofNullable(address).filter(text -> !typed.isEmpty()),
        WebLink.of(typed, Optional.of("https://base.example.org/talks/"))
            .filter(text -> !typed.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "00:30, 30",
    "1:05, 65",
    "12:00, 720",
    "01:30:00, 90",
    "0:01:30:00, 90",
    "45, 45",
    "45.0, 45",
    "PT1H30M, 90",
    "soon, ",
    "-5, ",
  })
  void durations(String written, Long minutes) {
    assertEquals(Optional.ofNullable(minutes).map(Duration::ofMinutes), Moments.duration(written));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-05-14T10:00:00+01:00, 2027-05-14T10:00",
    "2027-05-14T09:00:00Z, 2027-05-14T10:00",
    "2027-05-14 09:00:00.123+0000, 2027-05-14T10:00",
    "2027-05-14T10:00, 2027-05-14T10:00",
    "2027-05-14 9:30, 2027-05-14T09:30",
    "2027-05-14T10:00+1:00, 2027-05-14T10:00",
    "2027-05-14, ",
    "tomorrow, ",
  })
  void moments(String written, LocalDateTime inLisbon) {
    assertEquals(
        Optional.ofNullable(inLisbon),
        Moments.moment(written).map(moment -> moment.in(ZoneId.of("Europe/Lisbon"))));
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "deu, de",
    "de_DE, de-DE",
    "'de, en', de",
    "English, en",
    "日本語, ja",
    "de-formal, de",
    "jp, ja",
    "klingonisch, ",
    "?, ",
  })
  void languages(String written, String tag) {
    assertEquals(Optional.ofNullable(tag), LanguageTags.of(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One</p><p>Two</p> | One¶¶Two",
        "One<br>Two<br /><br />Three | One¶Two¶¶Three",
        "<ul><li>a</li><li>b</li></ul> | * a¶* b",
        "* a <b>c</b>¶* b | * a **c**¶* b",
        "<a href=\"x.html\">here</a> | [here](https://base.example.org/x.html)",
        "<script>alert(1)</script><p>a</p> | a",
        "Quoi ?  ¶Rien. | Quoi ?¶Rien.",
        "a < b and c > d | a < b and c > d",
        "[x](#y) and [z]() | x and z",
        "![p](p.png) | ![p](https://base.example.org/p.png)",
        "see www.example.org now | see https://www.example.org now",
        "`www.example.org` | `www.example.org`",
        "[a]([https://b.org/](https://b.org/)) | [a](https://b.org/)",
        "<img src=\"https://x.org/star.png\" alt=\"a star\"> | ![a star](https://x.org/star.png)",
        "<p><img src=\"house.png\"></p> | ![](https://base.example.org/house.png)",
        "<p><img src=\"/p.png\" alt=\"emoji x:heart\"></p> | ![emoji x:heart](https://base.example.org/p.png)",
        "<p>See #1 ¶ 1. x</p> | See #1 1. x",
        "<p>a <b>b¶+ c</b>¶# d</p> | a **b + c** # d",
        "<p>a¶===¶b</p> | a === b",
        "<p>1. a<br>- b<br># c<br>: d<br>---</p> | 1\\. a¶\\- b¶\\# c¶\\: d¶\\---",
        "<ul><li>a¶1. b</li><li>2) c</li></ul> | * a 1. b¶* 2\\) c",
        "<p>-5 and 1.5 and #tag</p> | -5 and 1.5 and #tag",
        "<pre>a¶- b</pre> | ```¶a¶- b¶```",
        "<p>a <code>b¶- c</code></p> | a `b - c`",
        "1. a <b>b</b>¶2. c | 1. a **b**¶2. c",
        "[a]: b.html¶¶[a] | [a]: https://base.example.org/b.html¶¶[a]",
      })
  void texts(String written, String markdown) {
    assertEquals(
        markdown.replace("¶", "\n"),
        new RichText(new Findings(), Optional.of("https://base.example.org/"))
            .markdown(written.replace("¶", "\n"), PLACE)
            .replaceAll(" *\n", "\n"));
  }

  @Property(tries = 300)
  void a_paragraph_of_html_becomes_paragraphs_alone(@ForAll List<@From("pieces") String> pieces) {
    String html = "<p>a" + String.join(" ", pieces) + "</p>";
    String markdown = new RichText(new Findings(), Optional.empty()).markdown(html, PLACE);
    for (Node block : Parser.builder().build().parse(markdown).getChildren()) {
      assertInstanceOf(Paragraph.class, block, markdown);
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "\n",
        "<br>",
        "<b>c</b>",
        "d",
        "#",
        "##",
        "-",
        "--",
        "+",
        "*",
        "1.",
        "23)",
        "=",
        "===",
        "&gt;",
        "~~~",
        ":");
  }

  @Property(tries = 300)
  void markdown_that_was_imported_once_stays_as_it_is(@ForAll String text) {
    RichText texts = new RichText(new Findings(), Optional.of("https://base.example.org/"));
    String once = texts.markdown(PlainText.clean(text), PLACE);
    if (!HtmlText.isHtml(once)) {
      assertEquals(once, texts.markdown(once, PLACE));
    }
  }
}
