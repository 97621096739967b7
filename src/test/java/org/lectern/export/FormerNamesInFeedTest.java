package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.history.GitConference;

/** People and rooms are told by the names that readers know, whatever became of their ids. */
class FormerNamesInFeedTest {
  private static final String AT_NINE = "type: talk\nstart: 2027-05-14 09:00\nroom: deck";

  @TempDir Path folder;
  @AutoClose private GitConference conference;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder);
  }

  private GitConference speaker(String slug, String name, String more) throws Exception {
    return conference.with(
        "content/speakers/" + slug + ".md",
        "---\nname: " + name + "\n" + more + "---\n\nKnows all of the ropes, and sails.\n");
  }

  /** The newest first, its lines after each title. */
  private List<String> told() throws Exception {
    assertTrue(Build.of(BuildOptions.of(folder)).run().changes().isPresent());
    String feed = Files.readString(folder.resolve("site/feed.xml"));
    return Jsoup.parse(feed, "", Parser.xmlParser()).select("entry").stream()
        .flatMap(FormerNamesInFeedTest::told)
        .toList();
  }

  private static Stream<String> told(Element entry) {
    return Stream.concat(
        Stream.of(entry.select("title").text()), entry.select("p").eachText().stream());
  }

  private void renameAda(String aliases) throws Exception {
    speaker("ada-example", "Ada Example", "")
        .session("knots", "Knots", "speakers: [ada-example]")
        .commit();
    conference.without("content/speakers/ada-example.md");
    speaker("ada", "Ada Example", aliases).session("knots", "Knots", "speakers: [ada]").commit();
  }

  @Test
  void a_renamed_file_of_a_speaker_changes_nobody() throws Exception {
    renameAda("");
    assertEquals(List.of("New: Knots"), told());
  }

  @Test
  void neither_does_an_alias() throws Exception {
    renameAda(
        "aliases: [ada-example]\npronouns: she/her\naffiliation: The University of the Sea\n");
    speaker("eve", "Eve", "").session("knots", "Knots", "speakers: [eve, ada]").commit();
    assertEquals(List.of("Other speakers: Knots", "With Eve", "New: Knots"), told());
  }

  @Test
  void whoever_is_gone_is_told_by_name() throws Exception {
    speaker("ben", "Ben Od", "").commit();
    speaker("ben", "Ben Ode", "").session("knots", "Knots", "speakers: [ben]").commit();
    conference.without("content/speakers/ben.md").session("knots", "Knots").commit();
    List<String> expected = List.of("Other speakers: Knots", "Without Ben Ode", "New: Knots");
    assertEquals(expected, told());
    speaker("eve", "Eve", "");
    assertEquals(expected, told(), "from what is kept");
  }

  @Test
  void a_room_with_another_id_is_the_same_and_one_that_is_gone_keeps_its_name() throws Exception {
    conference.session("knots", "Knots", AT_NINE).session("sails", "Sails", AT_NINE).commit();
    String settings = Files.readString(folder.resolve("content/conference.yaml"));
    conference
        .with("content/conference.yaml", settings.replace("id: deck", "id: upper-deck"))
        .session("knots", "Knots", AT_NINE.replace("deck", "upper-deck"))
        .session("sails", "Sails", AT_NINE.replace("deck", "cabin"))
        .commit();
    String friday = "Friday, May 14, 2027, 09:00–09:30, ";
    List<String> moved =
        List.of("Moved: Sails", "Before: " + friday + "The Deck", "Now: " + friday + "The Cabin");
    assertEquals(moved, told().subList(0, 3));
    assertEquals("New: Knots", told().get(3));
    conference
        .with(
            "content/conference.yaml",
            settings.replace("id: deck", "id: roof").replace("The Deck", "The Roof"))
        .session("knots", "Knots", AT_NINE.replace("deck", "roof"))
        .commit();
    assertEquals(
        List.of("Moved: Knots", "Before: " + friday + "The Deck", "Now: " + friday + "The Roof"),
        told().subList(0, 3));
  }
}
