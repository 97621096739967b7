package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.check.Made.Draft;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Slot;
import org.lectern.program.Status;

/** What an organiser takes for an overlap, and what not. */
class RoomsTest {
  private static final List<Slot> MORNING = List.of(Made.slot(9, 12, "deck"));
  private static final List<Slot> LATE_MORNING = List.of(Made.slot(11, 13, "deck", "cabin"));

  private static final Draft TALK = Draft.of("talk").at(MORNING);

  private static List<Rule> told(Draft... drafts) {
    Program program = Made.program(List.of(drafts));
    return Stream.of(new RoomOverlap(), new SpeakerOverlap())
        .flatMap(check -> check.find(program))
        .map(problem -> problem.rule())
        .toList();
  }

  @Test
  void two_talks_in_one_room_overlap() {
    assertEquals(List.of(Rule.ROOM_OVERLAP), told(TALK, Draft.of("other").at(LATE_MORNING)));
  }

  @Test
  void one_may_begin_as_another_ends() {
    assertEquals(List.of(), told(TALK, Draft.of("next").at(List.of(Made.slot(12, 13, "deck")))));
  }

  @Test
  void what_is_cancelled_or_allowed_does_not_overlap() {
    assertEquals(
        List.of(), told(TALK, Draft.of("other").at(LATE_MORNING).with(Status.CANCELLED, false)));
    assertEquals(
        List.of(), told(TALK, Draft.of("other").at(LATE_MORNING).with(Status.CONFIRMED, true)));
  }

  @Test
  void coffee_and_registration_share_a_hall_but_not_with_a_talk() {
    Draft coffee = Draft.of("coffee").ofType("break").at(MORNING);
    Draft desk = Draft.of("desk").ofType("break").at(LATE_MORNING);
    assertEquals(List.of(), told(coffee, desk));
    assertEquals(List.of(Rule.ROOM_OVERLAP), told(coffee, TALK));
  }

  @Test
  void talks_within_a_symposium_do_not_overlap_with_it_but_with_each_other() {
    Draft first = Draft.of("first").at(List.of(Made.slot(9, 11, "deck"))).partOf("talk");
    Draft second = Draft.of("second").at(List.of(Made.slot(10, 12, "deck"))).partOf("talk");
    assertEquals(List.of(), told(TALK, first));
    assertEquals(List.of(Rule.ROOM_OVERLAP), told(TALK, first, second));
  }

  @Test
  void posters_hang_side_by_side() {
    assertEquals(
        List.of(),
        told(
            TALK,
            Draft.of("p1").at(MORNING).partOf("talk"),
            Draft.of("p2").at(MORNING).partOf("talk"),
            Draft.of("p3").at(MORNING).partOf("talk")));
  }

  @Test
  void a_session_given_twice_at_once_in_one_room_overlaps_with_itself() {
    assertEquals(
        List.of(Rule.ROOM_OVERLAP),
        told(Draft.of("x").at(List.of(MORNING.get(0), LATE_MORNING.get(0)))));
  }

  @Test
  void a_speaker_is_in_one_place_at_a_time() {
    Draft here = Draft.of("here").by(List.of("ana")).at(List.of(Made.slot(9, 12, "deck")));
    Draft there = Draft.of("there").by(List.of("bo", "ana")).at(List.of(Made.slot(9, 12, "cabin")));
    assertEquals(List.of(Rule.SPEAKER_OVERLAP), told(here, there));
    assertEquals(List.of(), told(here, there.by(List.of("bo"))));
    assertEquals(List.of(), told(here, there.partOf("here")));
    assertEquals(List.of(), told(here.at(List.of()), there));
  }

  @Test
  void a_room_that_holds_everything_gives_one_problem_for_each_session() {
    Draft[] all =
        Stream.iterate(0, i -> i + 1)
            .limit(2000)
            .map(i -> Draft.of("s" + i).at(MORNING))
            .toArray(Draft[]::new);
    assertEquals(1999, told(all).size());
  }
}
