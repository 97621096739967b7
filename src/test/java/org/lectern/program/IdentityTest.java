package org.lectern.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

class IdentityTest {
  private static final String CONFERENCE =
      """
      name: Harbour Talks
      url: https://talks.example.org/2027/
      timezone: Europe/Lisbon
      start: 2027-03-26
      end: 2027-03-28
      session_types: [ { id: talk, name: Talk, duration: 30 } ]
      """;

  @TempDir Path folder;

  private TestConference conference() throws IOException {
    return new TestConference(folder).with("content/conference.yaml", CONFERENCE);
  }

  private static List<String> uids(Program program) {
    Identity identity = new Identity(program);
    return program.occurrences().stream().map(identity::uid).sorted().toList();
  }

  @Test
  void each_time_of_a_session_is_an_event_of_its_own() throws IOException {
    conference()
        .session(
            "knots",
            "type: talk\nslots:\n  - { start: 2027-03-26 10:00 }\n  - { start: 2027-03-27 10:00 }");
    assertEquals(
        List.of("knots-2@talks.example.org.2027", "knots@talks.example.org.2027"),
        uids(conference().program()));
  }

  @Test
  void a_time_that_moves_before_the_others_is_the_same_event() throws IOException {
    String slots = "type: talk\nslots:\n  - { start: 2027-03-27 10:00 }\n  - { start: 2027-03-%s }";
    String extra = "\nextra: { c3voc: { slots: [ { code: FIRST1 }, { code: SECOND } ] } }";
    for (String second : List.of("28 10:00", "26 10:00")) {
      Program program = conference().session("knots", slots.formatted(second) + extra).program();
      ScheduleIds ids = new ScheduleIds(program);
      Map<LocalDate, String> codes = new HashMap<>();
      program
          .occurrences()
          .forEach(
              one ->
                  codes.put(
                      one.slot().start().toLocalDate(),
                      new Identity(program).of(one) + " " + ids.of(one).code()));
      assertEquals(
          Map.of(
              LocalDate.of(2027, 3, 27),
              "knots FIRST1",
              LocalDate.parse("2027-03-" + second.substring(0, 2)),
              "knots-2 SECOND"),
          codes);
    }
  }

  @Test
  void a_session_of_that_name_is_another() throws IOException {
    conference()
        .session(
            "knots",
            "type: talk\nslots:\n  - { start: 2027-03-26 10:00 }\n  - { start: 2027-03-27 10:00 }")
        .session("knots-2", "type: talk\nstart: 2027-03-26 12:00");
    assertEquals(
        List.of(
            "knots--2@talks.example.org.2027",
            "knots-2@talks.example.org.2027",
            "knots@talks.example.org.2027"),
        uids(conference().program()));
  }

  @Test
  void next_years_session_of_that_name_is_another_on_the_same_host() throws IOException {
    TestConference conference =
        conference().session("opening", "type: talk\nstart: 2027-03-26 10:00");
    List<String> events = new ArrayList<>();
    for (String folder : List.of("2028/", "")) {
      conference.with("content/conference.yaml", CONFERENCE.replace("2027/", folder));
      events.addAll(uids(conference.program()));
    }
    assertEquals(List.of("opening@talks.example.org.2028", "opening@talks.example.org"), events);
  }

  @Test
  void a_pinned_id_is_kept_whatever_the_file_is_called() throws IOException {
    conference().session("knots", "id: XK3P7A\ntype: talk\nstart: 2027-03-26 10:00");
    assertEquals(List.of("XK3P7A@talks.example.org.2027"), uids(conference().program()));
  }

  @Test
  void a_renamed_session_is_known_by_its_old_short_names() throws IOException {
    Session before =
        conference().session("knots", "type: talk").program().session("knots").orElseThrow();
    Session after =
        conference()
            .session("splices", "type: talk\naliases: [knots]")
            .program()
            .session("splices")
            .orElseThrow();
    assertEquals(Identity.shortOf(before).get(0), Identity.shortOf(after).get(1));
    assertEquals("w50446f", Identity.shortOf(before).get(0), "it never changes");
  }

  @Test
  void short_names_are_apart_and_of_seven_plain_characters() throws IOException {
    TestConference conference = conference();
    for (int i = 0; i < 300; i++) {
      conference.session("talk-" + i, "type: talk");
    }
    Set<String> found = new HashSet<>();
    for (Session session : conference.program().sessions()) {
      String name = Identity.shortOf(session).get(0);
      assertTrue(name.matches("[0-9a-z]{7}"), name);
      assertTrue(found.add(name), name);
    }
  }
}
