package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.history.GitConference;

/** What is refused today isn't published tomorrow because it was committed. */
class PrivateHistoryInFeedTest {
  private static final String ZOOM = "https://us02web.zoom.us/j/81234567890?pwd=SEKRET";
  private static final String AT_NINE = "type: talk\nstart: 2027-05-14 09:00\nroom: deck";

  @TempDir Path folder;
  @AutoClose private GitConference conference;
  private String settings = "";

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder);
    settings =
        Files.readString(folder.resolve("content/conference.yaml")) + "languages: [en, ja]\n";
    conference.with("content/conference.yaml", settings);
  }

  private GitConference cy(String name) throws Exception {
    return conference.with("content/speakers/cy.md", "---\nname: " + name + "\n---\nSails.\n");
  }

  /** What the page of changes says, the newest first; nothing private is in any file. */
  private List<String> told() throws Exception {
    assertTrue(Build.of(BuildOptions.of(folder)).run().changes().isPresent());
    for (Map.Entry<String, String> file : Sites.contents(folder.resolve("site")).entrySet()) {
      assertFalse(file.getValue().contains("private.example"), file.getKey());
      assertFalse(file.getValue().contains("SEKRET"), file.getKey());
    }
    return changes();
  }

  private List<String> changes() throws Exception {
    return Jsoup.parse(folder.resolve("site/changes/index.html").toFile())
        .select(".changes > li")
        .stream()
        .flatMap(
            change -> Stream.concat(Stream.of(change.select("h3").text()), lines(change).stream()))
        .toList();
  }

  private static List<String> lines(Element change) {
    return change.select("p").eachText();
  }

  @Test
  void what_was_committed_once_and_refused_is_told_without_its_addresses() throws Exception {
    cy("Cy Ng").session("knots", "Knots", AT_NINE, "speakers: [cy]").commit();
    cy("Cy Ng cy@private.example")
        .session(
            "knots",
            "Knots by secret@private.example",
            AT_NINE,
            "speakers: [cy, \"bo@private.example\"]",
            "media:",
            "  - { link: https://example.org/a, title: \"Join " + ZOOM + "\" }",
            "  - { link: https://example.org/b, title: \"Slides\" }")
        .commit();
    conference
        .without("content/speakers/cy.md")
        .session("knots", "Knots", AT_NINE.replace("deck", "\"" + ZOOM + "\""))
        .commit();
    conference.session("knots", "Knots", AT_NINE).commit();
    String at = "Friday, May 14, 2027, 09:00–09:30";
    assertEquals(
        List.of(
            "Moved: Knots",
            "Before: " + at,
            "Now: " + at + ", The Deck",
            "Moved: Knots",
            "Before: " + at + ", The Deck",
            "Now: " + at,
            "Without cy",
            "New title: Knots",
            "Before: Knots",
            "Slides",
            "New: Knots",
            at + ", The Deck"),
        told());
  }

  @Test
  void a_session_that_is_gone_is_told_by_the_name_of_its_file() throws Exception {
    conference.session("knots", "Knots by secret@private.example", AT_NINE).commit();
    conference.without("content/sessions/knots.md").session("sails", "Sails").commit();
    assertEquals("Not in the program any more: knots", told().get(0));
  }

  @Test
  void a_room_that_is_gone_is_told_by_its_id() throws Exception {
    conference
        .with("content/conference.yaml", settings.replace("The Deck", "Ask at@private.example"))
        .session("knots", "Knots", AT_NINE)
        .commit();
    conference
        .with("content/conference.yaml", settings.replace("id: deck", "id: roof"))
        .session("knots", "Knots", AT_NINE.replace("deck", "roof"))
        .commit();
    assertTrue(told().contains("Before: Friday, May 14, 2027, 09:00–09:30, deck"));
  }

  @Test
  void what_the_conference_shows_on_purpose_is_told() throws Exception {
    conference
        .with("content/conference.yaml", settings + "publish: [crew@knots.example.org]\n")
        .session("knots", "Write to crew@knots.example.org")
        .commit();
    conference.session("knots", "Knots").commit();
    assertTrue(Build.of(BuildOptions.of(folder)).run().changes().isPresent());
    assertTrue(changes().contains("Before: Write to crew@knots.example.org"));
  }
}
