package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** Who leads a session, and who wrote it, beside those who give it. */
class ChairsAndAuthorsTest {
  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    TestConference conference =
        new TestConference(folder)
            .lasting("2027-05-14", "2027-05-15", "rooms: [ { id: deck, name: Deck } ]")
            .with("content/speakers/ana.md", "---\nname: Ana Reis\n---\n")
            .with("content/speakers/bo.md", "---\nname: Bo Lind\n---\n")
            .with("content/speakers/mei.md", "---\nname: Mei Tanaka\n---\n")
            .session(
                "panel",
                "start: 2027-05-15 14:00\nduration: 60\nroom: deck\n"
                    + "speakers: [mei]\nchairs: [ana]\nauthors: [bo, mei]")
            .session("unplanned", "chairs: [ana]")
            .session("plain", "start: 2027-05-15 16:00\nduration: 60\nspeakers: [mei]");
    assertEquals(0, Build.of(BuildOptions.of(conference.root())).run().errors());
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(address).resolve("index.html"));
  }

  private String file(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("site").resolve(path).toFile());
  }

  private static List<String> slugs(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(it -> it.path("slug").asText())
        .toList();
  }

  @Test
  void stand_among_the_facts_of_a_session_and_lead_to_their_pages() throws IOException {
    Document panel = page("sessions/panel");
    assertEquals(List.of("Ana Reis"), panel.select("dt:contains(Chaired by) + dd a").eachText());
    assertEquals(
        List.of("Bo Lind", "Mei Tanaka"), panel.select("dt:contains(Authors) + dd a").eachText());
    assertEquals(List.of("Mei Tanaka"), panel.select(".speaker-list .speaker-name").eachText());
    assertEquals(
        "../../speakers/ana/index.html",
        panel.selectFirst("dt:contains(Chaired by) + dd a").attr("href"));
    assertTrue(
        page("sessions/unplanned").select(".fact-zone").isEmpty(), "paper has its zone elsewhere");
    assertTrue(page("sessions/plain").select("dt:matches(Chaired by|Authors)").isEmpty());
  }

  @Test
  void their_own_pages_list_what_they_lead_and_wrote_apart_from_what_they_give()
      throws IOException {
    assertEquals(List.of("Sessions chaired"), page("speakers/ana").select("h2").eachText());
    assertEquals(List.of("Sessions co-authored"), page("speakers/bo").select("h2").eachText());
    assertEquals(List.of("Sessions"), page("speakers/mei").select("h2").eachText());
    assertEquals(2, page("speakers/mei").select(".entries > li").size());
  }

  @Test
  void whoever_leads_a_session_has_it_in_the_calendar_and_whoever_wrote_it_has_not()
      throws IOException {
    assertTrue(
        file("speakers/ana/ana.ics").contains("DESCRIPTION:Mei Tanaka\\n\\nChaired by: Ana Reis"));
    assertFalse(file("speakers/bo/bo.ics").contains("BEGIN:VEVENT"));
    assertTrue(file("schedule.txt").contains("Chaired by: Ana Reis"));
  }

  @Test
  void a_session_is_cited_with_its_authors_in_their_order() throws IOException {
    Document panel = page("sessions/panel");
    assertEquals(
        List.of("Bo Lind", "Mei Tanaka"),
        panel.select("meta[name=citation_author]").eachAttr("content"));
    assertTrue(file("sessions/panel/panel.bib").contains("{{Bo Lind} and {Mei Tanaka}}"));
    assertTrue(file("sessions/plain/plain.bib").contains("{{Mei Tanaka}}"));
  }

  @Test
  void other_programs_are_told_of_them() throws IOException {
    JsonNode panel = json("api/sessions/panel.json");
    assertEquals(List.of("mei"), slugs(panel.path("speakers")));
    assertEquals(List.of("ana"), slugs(panel.path("chairs")));
    assertEquals(List.of("bo", "mei"), slugs(panel.path("authors")));
    assertEquals(
        List.of("panel", "unplanned"), slugs(json("api/speakers/ana.json").path("chairs")));
    assertEquals(List.of("panel"), slugs(json("api/speakers/bo.json").path("wrote")));
    assertTrue(file("sessions.csv").contains("Mei Tanaka,Ana Reis,Bo Lind; Mei Tanaka"));
  }

  @Test
  void are_known_to_the_search_by_their_names() throws IOException {
    try (var files = Files.list(folder.resolve("site/assets/search"))) {
      Path first =
          files
              .filter(it -> it.getFileName().toString().startsWith("sessions."))
              .findFirst()
              .orElseThrow();
      assertTrue(
          Files.readString(first)
              .contains("\"speakers\":[\"Mei Tanaka\",\"Ana Reis\",\"Bo Lind\"]"));
    }
  }
}
