package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.importer.Importing;
import org.lectern.problem.Position;

/** Links in texts lead somewhere after an import, or are words. */
class LinksInTextsTest {
  private static final Position PLACE = Position.file("a");

  @TempDir Path root;

  private static String markdown(String text) {
    return new RichText(new Findings(), Optional.of("https://old.example.org/talks/"))
        .markdown(text, PLACE);
  }

  @ParameterizedTest
  @CsvSource({
    "tel:+49123",
    "file:///C:/x.doc",
    "ftp://ftp.example.org/",
    "webcal://example.org/a.ics",
    "skype:ana",
    "sms:+49123",
    "geo:1.5",
    "matrix:r/room:example.org",
    "about:blank",
    "mailto:",
    "http://",
    "https:foo",
    "https://exa mple.org/",
    "javascript:alert(1)",
    "#top",
    "''"
  })
  void what_leads_nowhere_becomes_words_in_html(String address) {
    assertEquals("Call us", markdown("<p>Call <a href=\"%s\">us</a></p>".formatted(address)));
  }

  @ParameterizedTest
  @CsvSource({
    "[us](javascript:alert(1)), us",
    "'[us](data:text/html,a)', us",
    "[us](C:\\foo), us",
    "[us](https://exa mple.org), us",
    "[[us]](https://exa mple.org), [us]",
    "<tel:+49123>, tel:+49123",
    "see ftp://ftp.example.org/a now, see `ftp://ftp.example.org/a` now",
    "[ftp://example.org/a](ftp://example.org/a), `ftp://example.org/a`",
    "'![us](data:image/png;base64,AAAA)', us",
    "'[![us](data:image/png;base64,AAAA)](ftp://example.org/)', us",
    "# [us](ftp://example.org/), # us",
    "<a href=\"tel:1\">us, us",
  })
  void what_leads_nowhere_becomes_words_in_markdown(String text, String words) {
    assertEquals(words, markdown(text));
  }

  @Test
  void what_names_a_definition_that_leads_nowhere_becomes_words() {
    assertEquals(
        "us, us", markdown("[us][1], [us]\n\n[1]: javascript:a\n[us]: <ftp://a/>").strip());
  }

  @ParameterizedTest
  @CsvSource({
    "[us](https://example.org/a b), [us](https://example.org/a%20b)",
    "[us](/a_(b)), [us](https://old.example.org/a_%28b%29)",
    "[us](//example.org/), [us](https://example.org/)",
    "[us](mailto:ana@example.org), [us](mailto:ana@example.org)",
    "[us](see below), [us](see below)",
    "`[us](tel:1)`, `[us](tel:1)`",
    "www.example.org, https://www.example.org",
  })
  void what_leads_somewhere_stays(String text, String markdown) {
    assertEquals(markdown, markdown(text));
  }

  @Test
  void texts_with_such_links_can_be_built() {
    List<String> texts =
        List.of(
            "<p>Call <a href='tel:+49123'>us</a></p>",
            "<p><img src='data:image/png;base64,AAAA' alt='us'></p>",
            "See ftp://ftp.example.org/a and [1]\n\n[1]: file:///a",
            "[us](https://exa mple.org/)");
    String rows =
        texts.stream()
            .map(text -> "Talk,\"" + text + "\"\n")
            .collect(Collectors.joining("", "Title,Abstract\n", ""));
    Importing done = Importing.of("csv", rows, Importing.in("Europe/Lisbon"), root);
    assertEquals(
        List.of("Call us", "us", "See `ftp://ftp.example.org/a` and 1", "us"),
        Stream.of("talk", "talk-2", "talk-3", "talk-4")
            .map(name -> done.file("sessions/" + name + ".md"))
            .map(file -> Arrays.asList(file.split("---\n")).get(2).strip())
            .toList());
  }

  @Test
  void texts_of_far_too_many_signs_can_be_built() {
    String rows = "Title,Abstract\nTalk,\"" + "> ".repeat(40) + "deep\"\n";
    Importing done = Importing.of("csv", rows, Importing.in("Europe/Lisbon"), root);
    assertEquals(
        List.of("```", "> ".repeat(40) + "deep", "```"),
        done.file("sessions/talk.md").lines().skip(3).toList());
  }
}
