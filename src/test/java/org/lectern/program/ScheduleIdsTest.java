package org.lectern.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

class ScheduleIdsTest {
  @TempDir Path folder;

  private Program program(Map<String, String> extras) throws IOException {
    TestConference conference =
        new TestConference(folder)
            .with(
                "content/conference.yaml",
                "name: Harbour Talks\nurl: https://talks.example.org/\ntimezone: UTC\n"
                    + "start: 2027-05-14\nend: 2027-05-14\n");
    for (Map.Entry<String, String> one : extras.entrySet()) {
      conference.session(
          one.getKey(), "start: 2027-05-14 10:00\nduration: 30\nextra: " + one.getValue());
    }
    return conference.program();
  }

  private static ScheduleIds.OfTime of(Program program, String slug) {
    return new ScheduleIds(program).of(new Occurrence(program.session(slug).orElseThrow(), 0));
  }

  @Test
  void a_uuid_of_a_name_is_that_of_others() {
    // The example of RFC 9562, appendix A.4, in the namespace of domain names.
    assertEquals(
        UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        Uuid5.of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));
  }

  @Test
  void they_are_the_same_for_ever() throws IOException {
    Program program = program(Map.of("knots", "{}"));
    ScheduleIds.OfTime ids = of(program, "knots");
    // Never change these: apps know sessions by them.
    assertEquals(
        new ScheduleIds.OfTime(
            ScheduleIds.number("sessions/knots"),
            Uuid5.of(Uuid5.of(Uuid5.URL, "https://talks.example.org/"), "sessions/knots"),
            ids.code(),
            "harbour_talks-knots"),
        ids);
    assertEquals(ids.number(), Integer.parseInt(ids.code(), 36));
    assertEquals(5, ids.guid().version());
    assertEquals(2, ids.guid().variant());
  }

  @Test
  void who_wants_a_number_that_is_taken_gets_another_and_nobody_else_does() throws IOException {
    int wanted = ScheduleIds.number("sessions/knots");
    Program alone = program(Map.of("knots", "{}", "ropes", "{}", "sails", "{}"));
    Program clash =
        program(Map.of("knots", "{}", "ropes", "{}", "sails", "{ c3voc: { id: " + wanted + " } }"));
    assertEquals(wanted, of(alone, "knots").number());
    assertEquals(wanted, of(clash, "sails").number());
    assertNotEquals(wanted, of(clash, "knots").number());
    assertEquals(of(clash, "knots"), of(clash, "knots"));
    assertEquals(of(alone, "ropes"), of(clash, "ropes"));
    assertEquals(of(alone, "knots").guid(), of(clash, "knots").guid());
  }

  @Test
  void a_foreign_identity_that_two_claim_is_the_firsts() throws IOException {
    Program program =
        program(
            Map.of(
                "knots", "{ c3voc: { id: 5, code: ABC123 } }",
                "ropes", "{ c3voc: { id: 5, code: ABC123 } }"));
    assertEquals(5, of(program, "knots").number());
    assertEquals("ABC123", of(program, "knots").code());
    assertNotEquals(5, of(program, "ropes").number());
    assertNotEquals("ABC123", of(program, "ropes").code());
  }

  @Test
  void what_isnt_valid_counts_for_nothing() throws IOException {
    Program plain = program(Map.of("knots", "{}"));
    ScheduleIds.OfTime own = of(plain, "knots");
    for (String wrong :
        new String[] {
          "{ c3voc: { id: 0, guid: x, code: abc, slug: Camp } }",
          "{ c3voc: { id: -3 } }",
          "{ c3voc: { id: 3000000000 } }",
          "{ c3voc: nothing }",
          "{ c3voc: [ 1 ] }",
          "{ c3voc: { slots: { id: 7 } } }"
        }) {
      assertEquals(own, of(program(Map.of("knots", wrong)), "knots"), wrong);
    }
  }

  @Test
  void a_hundred_thousand_names_have_numbers_within_31_bits_and_few_meet() {
    Set<Integer> numbers = new HashSet<>();
    Map<Integer, Integer> met = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      int number = ScheduleIds.number("sessions/session-" + i);
      assertTrue(number > 0);
      if (!numbers.add(number)) {
        met.merge(number, 1, Integer::sum);
      }
    }
    assertTrue(met.size() < 20, met.toString());
  }
}
