package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.TestConference;

/** Which keywords sessions can be filtered by. */
class KeywordFilterTest {
  private static final String AT =
      "start: 2027-03-26 1%d:00\nduration: 30\nallow_overlap: true\nkeywords: [%s]";

  @TempDir Path folder;

  private TestConference conference() throws IOException {
    return new TestConference(folder)
        .lasting(
            "2027-03-26",
            "2027-03-26",
            "languages: [de]",
            "session_types: [ { id: talk, name: Talk } ]");
  }

  private Element page(String address) throws IOException {
    BuildReport report = Build.of(BuildOptions.of(folder)).run();
    assertTrue(report.changes().isPresent(), report.problems().toString());
    return Jsoup.parse(folder.resolve("site").resolve(address).resolve("index.html")).body();
  }

  private static List<String> choices(Element page) {
    return page.select("[data-filter=keyword] .choice").eachText();
  }

  @Test
  void are_those_that_sessions_share_in_the_order_of_the_language() throws IOException {
    conference()
        .session("knots", AT.formatted(0, "Zölle, Öl, AI, Tau"))
        .session("sails", AT.formatted(1, "ai, Zölle, Öl"))
        .session("tides", AT.formatted(2, "Tide, Ofen"))
        .session("posts", AT.formatted(3, "Ofen"));
    for (String address : List.of("schedule", "sessions", "schedule/2027-03-26")) {
      Element page = page(address);
      assertEquals(List.of("AI", "Ofen", "Öl", "Zölle"), choices(page), address);
      assertEquals(
          List.of("ai tau zölle öl", "ai zölle öl", "ofen tide", "ofen"),
          page.select("[data-session]").eachAttr("data-keyword"),
          "links may ask for all of them");
    }
  }

  @Test
  void are_the_thirty_that_most_sessions_share() throws IOException {
    List<String> words = IntStream.range(0, 40).mapToObj(i -> "word" + (10 + i)).toList();
    conference()
        .session("knots", AT.formatted(0, String.join(", ", words)))
        .session("sails", AT.formatted(1, String.join(", ", words)))
        .session("tides", AT.formatted(2, String.join(", ", words.subList(20, 40))));
    List<String> most =
        IntStream.concat(IntStream.range(0, 10), IntStream.range(20, 40))
            .mapToObj(words::get)
            .toList();
    assertEquals(most, choices(page("sessions")));
  }

  @Test
  void are_none_where_sessions_share_none_or_all_have_the_same() throws IOException {
    conference()
        .session("knots", AT.formatted(0, "ropes"))
        .session("sails", AT.formatted(1, "wind"));
    Element page = page("sessions");
    assertEquals(List.of(), choices(page));
    assertEquals(0, page.select("[data-filter=keyword]").size());
    assertEquals(List.of("ropes", "wind"), page.select("[data-session]").eachAttr("data-keyword"));
    conference().session("sails", AT.formatted(1, "ropes"));
    assertEquals(List.of(), choices(page("sessions")));
  }

  @Test
  void are_apart_where_signs_alone_tell_them_apart_and_so_are_their_pages() throws IOException {
    conference()
        .session("knots", AT.formatted(0, "'C#', '???'"))
        .session("sails", AT.formatted(1, "'C#', C++"))
        .session("tides", AT.formatted(2, "C++, C, AUX"))
        .session("posts", AT.formatted(3, "C, c, '!!!'"));
    Element page = page("sessions");
    assertEquals(List.of("C", "C#", "C++"), choices(page));
    assertEquals(
        List.of(
            "c-sharp u3f-u3f-u3f", "c-plus-plus c-sharp", "aux-1 c c-plus-plus", "c u21-u21-u21"),
        page.select("[data-session]").eachAttr("data-keyword"));
    for (String name :
        List.of("c", "c-sharp", "c-plus-plus", "u21-u21-u21", "u3f-u3f-u3f", "aux-1")) {
      assertTrue(folder.resolve("site/keywords/" + name + "/index.html").toFile().exists(), name);
    }
    assertEquals(List.of(), Links.broken(folder.resolve("site"), "/"));
  }
}
