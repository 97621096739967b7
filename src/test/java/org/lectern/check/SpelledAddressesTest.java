package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meeting links and e-mail addresses that a text doesn't hold as pages show them. */
class SpelledAddressesTest extends PublishedText {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Write to ana\\@example.org. => 4:10
          Write to ana&#64;example.org. => 4:10
          Write to ana&commat;example&period;org. => 4:10
          Write to ana@exam<b></b>ple.org. => 4:10
          Write to ana@exam<!-- x -->ple.org. => 4:10
          Write to ana@exam**ple**.org. => 4:10
          Write to ana@[example.org](https://example.org/). => 4:10
          Write to &#97;&#110;&#97;&#64;&#101;xample.org. => 4:10
          <div>ana&#64;example.org</div> => 4:6
          [Us](https://example.org/ "ana&#64;example.org") => 4:28
          ana\\@exam&#112;le.org => 4:1
          """)
  void an_email_address_is_told_in_whichever_way_it_is_typed(String text, String place)
      throws IOException {
    assertEquals(
        List.of(
            place
                + ": error: the e-mail address ana@example.org would be published"
                + " [published-email]"),
        problems(text));
    conference.with("content/conference.yaml", CONFERENCE + "publish: [ana@example.org]\n");
    assertEquals(List.of(), problems(text));
  }

  @Test
  void an_email_address_is_told_whole_and_once() throws IOException {
    String told = ": error: the e-mail address %s would be published [published-email]";
    assertEquals(
        List.of("4:6" + told.formatted("ana_reis@example.org")),
        problems("ana\\_reis@example.org"));
    assertEquals(
        List.of(
            "4:1" + told.formatted("ana@example.org"), "6:1" + told.formatted("ana@example.org")),
        problems(
            "ana@example.org<br>Harbour\n\nana@example.org[^1]\n\n[^1]: Or ana\\@example.org"));
    assertEquals(
        List.of(
            "4:1" + told.formatted("ana@example.org"),
            "5:1" + told.formatted("susana@example.org")),
        problems("ana@example.org and\nsusana&#64;example.org"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          See https://zoom.us&#47;j/812345678 => 4:13
          See https://zoom.us\\/j/812345678 => 4:13
          See [it](https://zoom.us&sol;j/812345678) => 4:18
          See <a href="https://zoom.us&#47;j/812345678">it</a> => 4:22
          See zoom.us/<b>j</b>/812345678 => 4:5
          """)
  void a_link_into_a_meeting_is_told_in_whichever_way_it_is_typed(String text, String place)
      throws IOException {
    List<String> found = problems(text);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith(place + ": error: this link lets"), found.get(0));
    conference.with(
        "content/conference.yaml", CONFERENCE + "publish: [https://zoom.us/j/812345678]\n");
    assertEquals(List.of(), problems(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://zoom.us/j/1?n=ä and [b](https://zoom.us/j/1?n=ä)",
        "https://zoom.us/j/1?x=(a)",
        "https://zoom.us/j/1?a=1&amp;b=2",
        "https://zoom.us/j/1\\_2",
        "**https://zoom.us/j/12**",
        "https://zoom.us/j/1%20a",
      })
  void a_link_into_a_meeting_is_told_once_for_each_time_it_is_typed(String text)
      throws IOException {
    assertEquals(text.split("zoom").length - 1, problems(text).size(), problems(text).toString());
  }
}
