package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.TestConference;

/** Where readers without scripts go instead of filtering. */
class ListsWithoutScriptsTest {
  @TempDir Path folder;

  private Element page(String address, String fields) throws IOException {
    TestConference conference =
        new TestConference(folder)
            .lasting(
                "2027-03-26",
                "2027-03-26",
                "rooms: [ { id: lab, name: Lab }, { id: deck, name: Deck } ]",
                "tracks: [ { id: sea, name: Sea }, { id: sky, name: Sky } ]",
                "session_types: [ { id: talk, name: Talk }, { id: walk, name: Walk } ]")
            .session("knots", fields);
    BuildReport report = Build.of(BuildOptions.of(conference.root())).run();
    assertTrue(report.changes().isPresent(), report.problems().toString());
    return Jsoup.parse(folder.resolve("site").resolve(address).resolve("index.html")).body();
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule", "schedule/2027-03-26"})
  void are_lists_that_have_sessions(String address) throws IOException {
    Element page =
        page(
            address,
            "start: 2027-03-26 10:00\nduration: 30\nrooms: [deck]\ntrack: sea\ntype: walk\n");
    assertEquals(List.of("Deck", "Sea", "Walk"), page.select("noscript .lists a").eachText());
  }

  @Test
  void are_none_where_nothing_is_sorted_yet() throws IOException {
    assertEquals(0, page("schedule", "").select("noscript .lists").size());
  }

  @Test
  void are_types_that_have_sessions_above_all_of_them() throws IOException {
    assertEquals(List.of("Walk"), page("sessions", "type: walk\n").select(".tabs a").eachText());
  }
}
