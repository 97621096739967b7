package org.lectern.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.program.History;

class FileChangesTest {
  private static final String KNOTS = "sessions/knots.md";
  private static final String FILE = "content/" + KNOTS;

  @TempDir Path folder;
  @AutoClose private GitConference conference;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder);
  }

  private static Optional<History.Change> change(int day, int revisions) {
    return Optional.of(new History.Change(GitConference.day(day), revisions));
  }

  @Test
  void each_commit_that_changed_a_file_counts_and_the_last_says_when() throws Exception {
    conference.session("knots", "Knots").commit();
    conference.session("sails", "Sails").commit();
    conference.session("knots", "All knots").commit();
    conference.with("notes.txt", "beside the content").commit();
    History history = conference.history();
    assertEquals(change(3, 2), history.of(KNOTS));
    assertEquals(change(2, 1), history.of("sessions/sails.md"));
    assertEquals(change(1, 1), history.of("conference.yaml"));
    assertEquals(Optional.empty(), history.of("notes.txt"));
  }

  @Test
  void what_is_not_committed_is_not_known() throws Exception {
    conference.session("knots", "Knots").commit();
    conference.session("knots", "All knots").session("sails", "Sails");
    assertEquals(change(1, 1), conference.history().of(KNOTS));
    assertEquals(Optional.empty(), conference.history().of("sessions/sails.md"));
  }

  @Test
  void a_change_that_was_merged_counts_once() throws Exception {
    conference.session("knots", "Knots").session("sails", "Sails").commit();
    conference.branch("other", true);
    conference.session("knots", "All knots").commit();
    conference.branch("main", false);
    conference.session("sails", "All sails").commit();
    conference.merge("other");
    assertEquals(change(2, 2), conference.history().of(KNOTS));
    assertEquals(change(3, 2), conference.history().of("sessions/sails.md"));
  }

  @Test
  void a_merge_counts_where_it_is_like_none_of_what_it_merges() throws Exception {
    conference
        .session("knots", "Knots", "level: a", "status: confirmed", "featured: true")
        .commit();
    conference.branch("other", true);
    conference
        .session("knots", "Knots", "level: b", "status: confirmed", "featured: true")
        .commit();
    conference.branch("main", false);
    conference
        .session("knots", "Knots", "level: a", "status: confirmed", "featured: false")
        .commit();
    conference.merge("other");
    assertEquals(change(4, 4), conference.history().of(KNOTS));
  }

  @Test
  void a_text_keeps_its_count_when_it_is_renamed() throws Exception {
    String body = "id: knots\nlevel: beginner\nkeywords: [rope, hemp, bends, hitches]";
    conference.session("knots", "All the knots of the world", body).commit();
    conference.session("knots", "All the knots of the sea", body).commit();
    conference
        .without("content/sessions/knots.md")
        .session("bends", "All the knots of the sea", body + "\naliases: [knots]")
        .commit();
    conference.session("bends", "Bends and hitches of the sea", body).commit();
    assertEquals(change(4, 4), conference.history().of("sessions/bends.md"));
    assertEquals(Optional.empty(), conference.history().of(KNOTS));
  }

  /** A renamed text may be another in all else: the id and the alias say that it is the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"id: '4711'|id: '4711'", "level: all|aliases: [knots]", "level: all|id: knots"})
  void a_text_that_says_what_it_was_keeps_its_count(String before, String after) throws Exception {
    conference.session("knots", "All the knots of the world", before).commit();
    conference.session("knots", "All the knots of the sea", before).commit();
    conference
        .without("content/sessions/knots.md")
        .session("another", "Something else that is new", "keywords: [sails, wind, waves]")
        .session("bends", "Bends", "start: 2027-05-14 10:00", "room: deck", "type: talk", after)
        .commit();
    assertEquals(change(3, 3), conference.history().of("sessions/bends.md"));
    assertEquals(change(3, 1), conference.history().of("sessions/another.md"));
    assertEquals(
        List.of(),
        conference.events().stream().filter(event -> event.contains("removed")).toList());
  }

  /** So many aren't compared with each other; what they say of themselves is still read. */
  @Test
  void a_whole_program_may_be_renamed_at_once() throws Exception {
    for (int i = 0; i < 120; i++) {
      conference.session("talk-" + i, "A talk about this and that", "level: all");
    }
    conference.commit();
    for (int i = 0; i < 120; i++) {
      conference
          .without("content/sessions/talk-" + i + ".md")
          .session("new-" + i, "Number " + i, "aliases: [old, talk-" + i + "]", "type: talk");
    }
    conference.commit();
    for (int i = 0; i < 120; i++) {
      assertEquals(change(2, 2), conference.history().of("sessions/new-" + i + ".md"), "new-" + i);
    }
  }

  @Test
  void a_name_that_a_text_takes_from_one_that_is_gone_goes_on_counting() throws Exception {
    conference.session("knots", "Knots").session("sails", "Sails", "level: beginner").commit();
    conference.session("knots", "Many knots").commit();
    conference.without("content/sessions/knots.md").commit();
    conference
        .without("content/sessions/sails.md")
        .session("knots", "Sails", "level: beginner")
        .commit();
    assertEquals(change(4, 5), conference.history().of(KNOTS));
  }

  /** Calendars know an event by its name, and would pass over numbers that begin anew. */
  @Test
  void a_name_that_a_renamed_text_has_left_goes_on_counting() throws Exception {
    String body = "level: beginner\nkeywords: [rope, hemp, bends, hitches]";
    conference.session("knots", "All the knots of the world", body).commit();
    conference.session("knots", "All the knots of the sea", body).commit();
    conference
        .without("content/sessions/knots.md")
        .session("bends", "All the knots of the sea", body)
        .commit();
    conference.session("knots", "Another").commit();
    assertEquals(change(4, 3), conference.history().of(KNOTS));
    assertEquals(change(3, 3), conference.history().of("sessions/bends.md"));
  }

  /** Calendars don't know folders. */
  @Test
  void a_name_that_comes_back_in_another_folder_goes_on_counting() throws Exception {
    conference.session("knots", "Knots").commit();
    conference.session("knots", "All knots").commit();
    conference.without(FILE).session("2026/knots", "All knots").commit();
    conference.without("content/sessions/2026/knots.md").commit();
    conference.session("2027/knots", "Where the wind comes from", "level: beginner").commit();
    assertEquals(change(5, 5), conference.history().of("sessions/2027/knots.md"));
  }

  @ParameterizedTest
  @CsvSource({"level: all, id: knots", "id: k1, id: k1"})
  void a_text_that_is_known_as_one_before_it_was_goes_on_counting(String was, String is)
      throws Exception {
    conference.session("knots", "Knots", was).commit();
    conference.session("knots", "All knots", was).commit();
    conference.without(FILE).commit();
    conference.session("winds", "Where the wind comes from").commit();
    assertEquals(change(4, 1), conference.history().of("sessions/winds.md"));
    conference.session("winds", "Where the wind comes from", is).commit();
    assertEquals(change(5, 5), conference.history().of("sessions/winds.md"));
  }

  @Test
  void a_name_that_was_gone_on_a_branch_goes_on_counting() throws Exception {
    conference.session("knots", "Knots").session("sails", "Sails").commit();
    conference.branch("other", true);
    conference.session("sails", "All sails").commit();
    conference.branch("main", false);
    conference.session("knots", "All knots").commit();
    conference.without(FILE).commit();
    conference.branch("other", false);
    conference.merge("main");
    conference.session("2027/knots", "Where the wind comes from", "level: beginner").commit();
    assertEquals(change(6, 4), conference.history().of("sessions/2027/knots.md"));
  }

  @Test
  void names_that_are_swapped_go_on_counting() throws Exception {
    conference.session("knots", "Knots").session("sails", "Sails").commit();
    conference.session("knots", "Many knots").commit();
    conference.session("knots", "All knots").commit();
    conference.session("knots", "Sails").session("sails", "All knots").commit();
    assertEquals(change(4, 5), conference.history().of(KNOTS));
    assertEquals(change(4, 5), conference.history().of("sessions/sails.md"));
  }

  @Test
  void a_text_that_came_back_goes_on_counting() throws Exception {
    conference.session("knots", "Knots").commit();
    conference.without("content/sessions/knots.md").commit();
    assertEquals(Optional.empty(), conference.history().of(KNOTS));
    conference.session("knots", "Knots").commit();
    assertEquals(change(3, 3), conference.history().of(KNOTS));
  }

  @Test
  void a_clock_that_went_wrong_never_makes_a_change_older() throws Exception {
    conference.session("knots", "Knots").commit(GitConference.day(9));
    conference.session("knots", "All knots").commit(GitConference.day(2));
    assertEquals(change(9, 2), conference.history().of(KNOTS));
  }

  @Test
  void times_after_2038_are_what_they_are() throws Exception {
    Instant late = Instant.parse("2040-02-03T04:05:06Z");
    conference.session("knots", "Knots").commit(late);
    assertEquals(late, conference.history().of(KNOTS).orElseThrow().last());
  }

  @Test
  void accents_may_be_typed_either_way() throws Exception {
    conference.with("content/media/caf\u00e9.txt", "x").commit();
    assertEquals(change(1, 1), conference.history().of("media/cafe\u0301.txt"));
  }

  @Test
  void the_same_commit_is_read_once_and_another_again() throws Exception {
    conference.session("knots", "Knots").commit();
    History first = conference.history();
    assertEquals(first.changes(), conference.history().changes());
    assertEquals(first.events(), conference.history().events());
    conference.session("knots", "All knots").commit();
    assertEquals(change(2, 2), conference.history().of(KNOTS));
  }
}
