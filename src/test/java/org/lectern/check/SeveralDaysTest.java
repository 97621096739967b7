package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.TestConference;

/** Sessions that schedules show on the first of their days alone. */
class SeveralDaysTest {
  @TempDir Path root;

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-05-10 10:00 | 2027-05-10 18:00 | |
          2027-05-10 18:00 | 2027-05-11 17:59 | |
          2027-05-10 10:00 | 2027-05-11 10:00 | 2 | 2027-05-11 00:00
          2027-05-10 10:00 | 2027-05-11 18:00 | 2 | 2027-05-10 18:00
          2027-05-10 10:00 | 2027-05-16 18:00 | 7 | 2027-05-10 18:00
          2027-05-10 22:00 | 2027-05-13 04:00 | 3 | 2027-05-11 00:00
          """)
  void are_told_to_have_slots(String start, String end, Integer days, String firstEnd)
      throws IOException {
    assertEquals(
        days == null
            ? List.of()
            : List.of(
                "content/sessions/x.md:4:6: warning: this lasts %d days, and stands on its first day only [several-days] — give it a slot for each day: in slots:, the first is - { start: %s, end: %s }"
                    .formatted(days, start, firstEnd)),
        conference().session("x", "start: %s\nend: %s".formatted(start, end)).problems());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the hint, for each day             | slots: [{ start: 2027-05-10 10:00; end: 2027-05-10 18:00 }; { start: 2027-05-11 10:00; end: 2027-05-11 18:00 }] | 0
          one long slot                      | slots: [{ start: 2027-05-10 10:00; end: 2027-05-10 18:00 }; { start: 2027-05-11 10:00; duration: 48h }] | 1
          the end after the conference: once | start: 2027-05-10 10:00, end: 2028-05-16 18:00 | 1
          the end before the start: once     | start: 2027-05-12 10:00, end: 2027-05-10 18:00 | 1
          """)
  void are_told_once(String what, String times, int problems) throws IOException {
    String fields = times.replace(", ", "\n").replace(';', ',');
    assertEquals(problems, conference().session("x", fields).problems().size(), what);
  }

  private TestConference conference() throws IOException {
    return new TestConference(root)
        .with(
            "content/conference.yaml",
            """
            name: Harbour Talks
            url: https://talks.example.org/
            timezone: Europe/Lisbon
            day_starts: "04:00"
            start: 2027-05-10
            end: 2027-05-16
            """);
  }
}
