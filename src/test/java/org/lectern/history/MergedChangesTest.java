package org.lectern.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.program.Difference;
import org.lectern.program.History;

/** A merge is told of what is otherwise than its branches have told. */
class MergedChangesTest {
  private static final String LINES =
      "type: talk\nlevel: a\nkeywords: [rope, hemp, bends]\nroom: deck";
  private static final String KNOTS = "content/sessions/knots.md";

  @TempDir Path folder;
  @AutoClose private GitConference conference;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder);
    knots("Knots of the world", 9);
    conference.commit();
    conference.branch("other", true);
  }

  private GitConference knots(String title, int hour) throws Exception {
    return session("knots", title, hour);
  }

  private GitConference session(String slug, String title, int hour) throws Exception {
    return conference.session(slug, title, LINES, "start: 2027-05-14 %02d:00".formatted(hour));
  }

  private void assertMerge() throws Exception {
    assertEquals(2, conference.newest().getParentCount());
  }

  @Test
  void changes_of_other_lines_in_two_branches_are_told_once() throws Exception {
    knots("Knots anew", 9).commit();
    conference.branch("main", false);
    knots("Knots of the world", 10).commit();
    conference.merging("other");
    knots("Knots anew", 10).commit();
    assertMerge();
    assertEquals(
        List.of(
            "2027-01-03 knots: [moved]",
            "2027-01-02 knots: [retitled]",
            "2027-01-01 knots: [added]"),
        conference.events());
  }

  @Test
  void a_time_of_one_branch_and_a_room_of_another_are_told_together() throws Exception {
    conference
        .session(
            "knots",
            "Knots of the world",
            LINES.replace("deck", "cabin"),
            "start: 2027-05-14 09:00")
        .commit();
    conference.branch("main", false);
    knots("Knots of the world", 10).commit();
    conference.merging("other");
    conference
        .session(
            "knots",
            "Knots of the world",
            LINES.replace("deck", "cabin"),
            "start: 2027-05-14 10:00")
        .commit();
    assertMerge();
    assertEquals(
        List.of(
            "2027-01-04 knots: [moved]",
            "2027-01-03 knots: [moved]",
            "2027-01-02 knots: [moved]",
            "2027-01-01 knots: [added]"),
        conference.events());
    Difference.Moved moved =
        (Difference.Moved) conference.history().events().get(0).differences().get(0);
    assertEquals(List.of("deck"), moved.from().get(0).rooms());
    assertEquals(List.of("cabin"), moved.to().get(0).rooms());
    assertEquals(moved.from().get(0).start(), moved.to().get(0).start());
  }

  @Test
  void what_somebody_changed_while_merging_is_told() throws Exception {
    conference.session("knots", "Knots anew", LINES, "start: 2027-05-14 09:00", "speakers: [ada]");
    conference.commit();
    conference.branch("main", false);
    conference.session("knots", "Knots", LINES, "start: 2027-05-14 09:00", "speakers: [eve]");
    conference.commit();
    conference.merging("other");
    conference.session(
        "knots", "Knots or bends", LINES, "start: 2027-05-14 09:00", "speakers: [ada, eve, bob]");
    conference.commit();
    assertMerge();
    assertEquals(
        List.of(
            new Difference.Retitled("Knots", "Knots or bends"),
            new Difference.Speakers(List.of("bob"), List.of())),
        conference.history().events().get(0).differences());
  }

  @Test
  void a_file_that_one_branch_renamed_and_another_changed_has_one_past() throws Exception {
    conference.without(KNOTS);
    session("bends", "Knots of the world", 9).commit();
    conference.branch("main", false);
    knots("Knots of the world", 10).commit();
    knots("Knots of the world", 11).commit();
    conference.merging("other").without(KNOTS);
    session("bends", "Knots of the world", 11).commit();
    assertMerge();
    assertBendsMovedTwice(4, 3);
  }

  @Test
  void the_same_where_the_other_branch_is_merged_into_the_one_that_renamed() throws Exception {
    conference.branch("main", false);
    knots("Knots of the world", 10).commit();
    knots("Knots of the world", 11).commit();
    conference.branch("other", false);
    conference.without(KNOTS);
    session("bends", "Knots of the world", 9).commit();
    conference.merging("main").without(KNOTS);
    session("bends", "Knots of the world", 11).commit();
    assertMerge();
    assertBendsMovedTwice(3, 2);
  }

  private void assertBendsMovedTwice(int later, int earlier) throws Exception {
    History history = conference.history();
    assertEquals(
        List.of(
            "2027-01-0" + later + " bends: [moved]",
            "2027-01-0" + earlier + " bends: [moved]",
            "2027-01-01 bends: [added]"),
        GitConference.events(history));
    assertEquals(
        List.of("knots", "knots", "knots"),
        history.events().stream().map(History.Event::name).toList());
    assertEquals(
        Optional.of(new History.Change(GitConference.day(5), 5)), history.of("sessions/bends.md"));
  }

  @Test
  void a_branch_without_renames_meets_one_that_was_merged_with_them() throws Exception {
    conference.without(KNOTS);
    session("bends", "Knots of the world", 9).commit();
    session("sails", "Sails", 9).commit();
    conference.branch("main", false);
    conference.branch("third", true);
    knots("Knots of the sea", 9).commit();
    conference.branch("main", false);
    conference.merge("other");
    conference.merging("third");
    conference.without(KNOTS);
    session("bends", "Knots of the sea", 9).commit();
    assertMerge();
    assertEquals(
        List.of(
            "2027-01-04 bends: [retitled]",
            "2027-01-03 sails: [added]",
            "2027-01-01 bends: [added]"),
        conference.events());
  }

  @Test
  void a_file_that_a_branch_removed_and_wrote_anew_is_another_after_the_merge() throws Exception {
    conference.without(KNOTS).commit();
    session("knots", "Where the wind comes from", 14).commit();
    conference.branch("main", false);
    session("sails", "Sails", 9).commit();
    conference.merge("other");
    assertMerge();
    History history = conference.history();
    assertEquals(
        List.of(
            "2027-01-04 sails: [added]",
            "2027-01-03 knots: [added]",
            "2027-01-02 knots: [removed]",
            "2027-01-01 knots: [added]"),
        GitConference.events(history));
    assertEquals(
        List.of(true, true, false, false),
        history.events().stream().map(event -> event.session().isPresent()).toList());
    assertEquals(3, history.of("sessions/knots.md").orElseThrow().revisions());
  }

  /** The branch was the later to say something else, and so had the last word. */
  @Test
  void a_merge_that_settles_a_conflict_tells_what_it_came_to() throws Exception {
    conference.branch("main", false);
    knots("Knots of the world", 13).commit();
    conference.branch("other", false);
    knots("Knots of the world", 12).commit();
    conference.branch("main", false);
    conference.merging("other");
    knots("Knots of the world", 13).commit();
    assertMerge();
    assertEquals("2027-01-04 knots: [moved]", conference.events().get(0));
    Difference.Moved moved =
        (Difference.Moved) conference.history().events().get(0).differences().get(0);
    assertEquals(12, moved.from().get(0).start().getHour());
    assertEquals(13, moved.to().get(0).start().getHour());
    assertEquals(
        Optional.of(new History.Change(GitConference.day(3), 3)),
        conference.history().of("sessions/knots.md"),
        "which is no change of the file");
  }

  @Test
  void what_a_branch_removed_or_added_and_a_merge_did_not_take_is_told_again() throws Exception {
    conference.without(KNOTS);
    session("winds", "Winds", 9).commit();
    conference.branch("main", false);
    session("sails", "Sails", 9).commit();
    conference.merging("other").without("content/sessions/winds.md");
    knots("Knots of the world", 9).commit();
    assertMerge();
    assertEquals(
        List.of(
            "2027-01-04 knots: [added]",
            "2027-01-04 winds: [removed]",
            "2027-01-03 sails: [added]",
            "2027-01-02 knots: [removed]",
            "2027-01-02 winds: [added]",
            "2027-01-01 knots: [added]"),
        conference.events());
  }

  @Test
  void what_two_branches_did_alike_is_told_once() throws Exception {
    knots("Knots anew", 12).commit();
    conference.branch("main", false);
    session("sails", "Sails", 9).commit();
    knots("Knots anew", 12).commit();
    conference.merge("other");
    assertEquals(
        List.of(
            "2027-01-03 sails: [added]",
            "2027-01-02 knots: [moved, retitled]",
            "2027-01-01 knots: [added]"),
        conference.events());
  }

  /** Its own merge will tell what became of it; another has no say in it. */
  @Test
  void a_merge_says_nothing_of_a_branch_that_is_not_merged_yet() throws Exception {
    session("knots", "Knots of the world", 15).commit();
    conference.branch("main", false);
    conference.branch("third", true);
    knots("Knots anew", 9).commit();
    conference.branch("main", false);
    conference.merge("third");
    conference.merging("other");
    knots("Knots anew", 15).commit();
    assertMerge();
    assertEquals(
        List.of(
            "2027-01-03 knots: [retitled]",
            "2027-01-02 knots: [moved]",
            "2027-01-01 knots: [added]"),
        conference.events());
  }

  /** Both branches knew the name as free; who took it on one of them has another name now. */
  @Test
  void a_name_that_was_taken_and_left_on_a_branch_is_free_for_another() throws Exception {
    conference.without(KNOTS);
    session("sails", "Sails", 9).commit();
    conference.branch("main", false);
    conference.merge("other");
    conference.branch("other", false);
    session("knots", "Where the wind comes from", 9).commit();
    conference.without(KNOTS);
    session("winds", "Where the wind comes from", 9).commit();
    conference.branch("main", false);
    session("tides", "Tides", 9).commit();
    conference.merge("other");
    session("knots", "Knots of all kinds and for everybody", 15).commit();
    assertEquals(
        List.of("2027-01-08 knots: [added]", "2027-01-06 tides: [added]"),
        conference.events().subList(0, 2));
    assertTrue(conference.events().contains("2027-01-04 winds: [added]"));
  }
}
