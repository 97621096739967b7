package org.lectern.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.program.Difference;
import org.lectern.program.History;
import org.lectern.program.MediaKind;
import org.lectern.program.Slot;

class SessionEventsTest {
  private static final String AT_NINE = "type: talk\nstart: 2027-05-14 09:00\nroom: deck";

  @TempDir Path folder;
  @AutoClose private GitConference conference;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder);
  }

  private static Slot slot(int hour, String room) {
    LocalDateTime start = LocalDateTime.of(2027, 5, 14, hour, 0);
    return new Slot(start, start.plusMinutes(30), List.of(room));
  }

  @Test
  void a_move_says_from_where_and_to_where() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    ObjectId moved =
        conference
            .session("knots", "Knots", "type: talk", "start: 2027-05-14 11:00", "room: cabin")
            .commit();
    assertEquals(
        new History.Event(
            moved.name(),
            GitConference.day(2),
            GitConference.written(2),
            "knots",
            Optional.of("knots"),
            "Knots",
            List.of(new Difference.Moved(List.of(slot(9, "deck")), List.of(slot(11, "cabin"))))),
        conference.history().events().get(0));
  }

  @Test
  void everything_that_readers_notice_is_told_the_newest_first() throws Exception {
    conference.session("knots", "Knots", AT_NINE, "speakers: [ada]").commit();
    conference.session("knots", "Knots", AT_NINE, "speakers: [ada, eve]").commit();
    conference.session("knots", "All knots", AT_NINE, "speakers: [ada, eve]").commit();
    conference.session("knots", "All knots", AT_NINE, "status: cancelled").commit();
    conference.session("knots", "All knots", AT_NINE).commit();
    conference
        .session(
            "knots",
            "All knots",
            AT_NINE,
            "media: [ { youtube: \"https://youtu.be/dQw4w9WgXcQ\", title: It } ]")
        .commit();
    conference.without("content/sessions/knots.md").commit();
    assertEquals(
        List.of(
            "2027-01-07 knots: [removed]",
            "2027-01-06 knots: [published]",
            "2027-01-05 knots: [reinstated]",
            "2027-01-04 knots: [cancelled, speakers]",
            "2027-01-03 knots: [retitled]",
            "2027-01-02 knots: [speakers]",
            "2027-01-01 knots: [added]"),
        conference.events());
    assertEquals(
        List.of(new Difference.Published(List.of(MediaKind.YOUTUBE), List.of("It"))),
        conference.history().events().get(1).differences());
    assertEquals("All knots", conference.history().events().get(0).title());
  }

  @Test
  void slides_and_recordings_among_the_links_are_material_too() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    String feedback = "{ title: How was it, url: \"https://example.org/\", kind: feedback }";
    conference.session("knots", "Knots", AT_NINE, "links: [" + feedback + "]").commit();
    String slides = "{ title: Slides, url: media/knots.pdf, kind: slides }";
    conference.session("knots", "Knots", AT_NINE, "links: [" + slides + "]").commit();
    String film = "{ title: Film, url: \"https://example.org/v\", kind: Recording }";
    conference.session("knots", "Knots", AT_NINE, "links: [" + slides + ", " + film + "]").commit();
    conference
        .session(
            "knots",
            "Knots",
            AT_NINE,
            "links: [" + film + "]",
            "media: [ { pdf: media/knots.pdf, title: Slides } ]")
        .commit();
    assertEquals(
        List.of(
            "2027-01-04 knots: [published]",
            "2027-01-03 knots: [published]",
            "2027-01-01 knots: [added]"),
        conference.events());
    assertEquals(
        List.of(
            List.of(new Difference.Published(List.of(MediaKind.VIDEO), List.of("Film"))),
            List.of(new Difference.Published(List.of(MediaKind.LINK), List.of("Slides")))),
        conference.history().events().stream().limit(2).map(History.Event::differences).toList());
  }

  @Test
  void what_is_cancelled_as_it_comes_is_both() throws Exception {
    conference.session("knots", "Knots", AT_NINE, "status: cancelled").commit();
    assertEquals(List.of("2027-01-01 knots: [cancelled, added]"), conference.events());
  }

  @Test
  void what_readers_do_not_notice_is_not_told() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    conference.session("knots", "\"Knots\"", AT_NINE, "level: beginner").commit();
    conference
        .session("knots", "Knots", "type: talk", "rooms: [deck]", "start: 2027-05-14 9:00")
        .commit();
    conference.session("tea", "Tea", "type: break", "start: 2027-05-14 10:00").commit();
    conference.with("content/sessions/knots.ja.md", "---\ntitle: 結び目\n---\n").commit();
    conference.with("content/sessions/.hidden.md", "---\ntitle: Hidden\n---\n").commit();
    conference.with("content/speakers/ada.md", "---\nname: Ada\n---\n").commit();
    assertEquals(List.of("2027-01-01 knots: [added]"), conference.events());
  }

  @Test
  void a_version_that_cannot_be_read_is_passed_over() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    conference.with("content/sessions/knots.md", "---\ntitle: [ \n---\n").commit();
    conference.with("content/sessions/knots.md", "no front matter").commit();
    conference.session("knots", "Knots", AT_NINE.replace("09:00", "10:00")).commit();
    conference.with("content/sessions/sails.md", "\u0000\uffff").commit();
    conference.session("sails", "Sails").commit();
    assertEquals(
        List.of(
            "2027-01-06 sails: [added]", "2027-01-04 knots: [moved]", "2027-01-01 knots: [added]"),
        conference.events());
  }

  @Test
  void a_renamed_session_is_neither_new_nor_gone() throws Exception {
    String lines = AT_NINE + "\nkeywords: [rope, hemp, bends, hitches, splices]";
    conference.session("knots", "Knots of the world", lines).commit();
    conference
        .without("content/sessions/knots.md")
        .session("bends", "Knots of the world", lines, "aliases: [knots]")
        .commit();
    conference.session("bends", "Knots of the sea", lines, "aliases: [knots]").commit();
    assertEquals(
        List.of("2027-01-03 bends: [retitled]", "2027-01-01 bends: [added]"), conference.events());
  }

  @Test
  void a_session_that_is_moved_into_another_folder_stays_the_same_one() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    conference
        .without("content/sessions/knots.md")
        .session("friday/knots", "All about bends and hitches", "level: beginner")
        .commit();
    assertEquals(
        List.of("2027-01-02 knots: [moved, retitled]", "2027-01-01 knots: [added]"),
        conference.events());
  }

  @Test
  void another_session_in_place_of_one_is_new() throws Exception {
    conference
        .session("knots", "Knots of the world", AT_NINE, "speakers: [ada]", "level: beginner")
        .commit();
    conference
        .without("content/sessions/knots.md")
        .session("keynote", "Where the wind comes from", "type: talk", "speakers: [eve]")
        .commit();
    assertEquals(
        List.of("2027-01-02 keynote: [added]", "2027-01-02 knots: [removed]"),
        conference.events().subList(0, 2));
  }

  @Test
  void a_merge_tells_nothing_again() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    conference.branch("other", true);
    conference.session("sails", "Sails", AT_NINE).commit();
    conference.branch("main", false);
    conference.session("knots", "Knots", AT_NINE, "status: cancelled").commit();
    conference.merge("other");
    assertEquals(
        List.of(
            "2027-01-03 knots: [cancelled]",
            "2027-01-02 sails: [added]",
            "2027-01-01 knots: [added]"),
        conference.events());
  }

  @Test
  void a_type_that_was_renamed_moves_nothing() throws Exception {
    conference.session("knots", "Knots", AT_NINE.replace("talk", "lecture")).commit();
    conference.session("knots", "Knots", AT_NINE).commit();
    assertEquals(List.of("2027-01-01 knots: [added]"), conference.events());
  }

  @Test
  void there_are_no_more_events_than_anybody_reads() throws Exception {
    for (int i = 0; i < SessionEvents.MOST + 50; i++) {
      conference.session("talk-" + i, "Talk");
    }
    conference.commit();
    assertEquals(SessionEvents.MOST + 50, conference.events().size(), "a commit as a whole");
    for (int i = 0; i < SessionEvents.MOST; i++) {
      conference.session("talk-" + i, "Another");
    }
    conference.commit();
    assertEquals(SessionEvents.MOST, conference.events().size());
  }
}
