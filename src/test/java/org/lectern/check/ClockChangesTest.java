package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.TestConference;

/** Times on the days when clocks are put forward or back. */
class ClockChangesTest {
  @TempDir Path root;

  @ParameterizedTest(name = "{0}, {1} to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          America/New_York    | 2027-03-14 01:30 | 2027-03-14 01:59 |
          America/New_York    | 2027-03-14 01:30 | 2027-03-14 02:00 |
          America/New_York    | 2027-03-14 02:00 | 2027-03-14 03:30 | 3:8: error: 2027-03-14 02:00 doesn't come in America/New_York: clocks go from 02:00 to 03:00 [skipped-time] — did you mean "2027-03-14 03:00"?
          America/New_York    | 2027-03-14 01:30 | 2027-03-14 02:59 | 4:6: error: 2027-03-14 02:59 doesn't come in America/New_York: clocks go from 02:00 to 03:00 [skipped-time] — did you mean "2027-03-14 03:59"?
          America/New_York    | 2027-03-14 03:00 | 2027-03-14 04:00 |
          America/New_York    | 2027-11-07 00:30 | 2027-11-07 00:59 |
          America/New_York    | 2027-11-07 00:30 | 2027-11-07 01:00 | 4:6: error: 2027-11-07 01:00 comes twice in America/New_York, with the offsets -04:00 and -05:00 [doubled-time] — choose a time before 01:00, or from 02:00 on
          America/New_York    | 2027-11-07 00:30 | 2027-11-07 02:00 |
          Europe/Lisbon       | 2027-03-28 00:30 | 2027-03-28 01:00 |
          Europe/Lisbon       | 2027-03-28 01:00 | 2027-03-28 02:00 | 3:8: error: 2027-03-28 01:00 doesn't come in Europe/Lisbon: clocks go from 01:00 to 02:00 [skipped-time] — did you mean "2027-03-28 02:00"?
          Europe/Lisbon       | 2027-10-31 01:59 | 2027-10-31 02:00 | 3:8: error: 2027-10-31 01:59 comes twice in Europe/Lisbon, with the offsets +01:00 and +00:00 [doubled-time] — choose a time before 01:00, or from 02:00 on
          Europe/Lisbon       | 2027-10-31 02:00 | 2027-10-31 03:00 |
          Pacific/Apia        | 2011-12-29 22:00 | 2011-12-30 00:00 |
          Pacific/Apia        | 2011-12-30 10:00 | 2011-12-31 11:00 | 3:8: error: 2011-12-30 10:00 doesn't come in Pacific/Apia: clocks go from 00:00 to 2011-12-31 00:00 [skipped-time] — did you mean "2011-12-31 10:00"?
          Pacific/Apia        | 2011-12-31 00:00 | 2011-12-31 01:00 |
          Australia/Lord_Howe | 2027-10-03 02:15 | 2027-10-03 03:00 | 3:8: error: 2027-10-03 02:15 doesn't come in Australia/Lord_Howe: clocks go from 02:00 to 02:30 [skipped-time] — did you mean "2027-10-03 02:45"?
          Australia/Lord_Howe | 2027-10-03 02:30 | 2027-10-03 03:00 |
          Australia/Lord_Howe | 2027-04-04 01:45 | 2027-04-04 02:00 | 3:8: error: 2027-04-04 01:45 comes twice in Australia/Lord_Howe, with the offsets +11:00 and +10:30 [doubled-time] — choose a time before 01:30, or from 02:00 on
          Asia/Tokyo          | 2027-03-28 01:30 | 2027-03-28 02:30 |
          """)
  void are_told(String zone, String start, String end, String problem) throws IOException {
    assertEquals(
        problem == null ? List.of() : List.of("content/sessions/x.md:" + problem),
        conference(zone, start.substring(0, 10))
            .session("x", "start: %s\nend: %s".formatted(start, end))
            .problems());
  }

  @ParameterizedTest(name = "{0} and {1} minutes")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-03-28 00:45 | 30 |
          2027-03-28 00:30 | 30 |
          2027-03-28 01:15 | 30 | 3:8: error: 2027-03-28 01:15 doesn't come in Europe/Lisbon: clocks go from 01:00 to 02:00 [skipped-time] — did you mean "2027-03-28 02:15"?
          2027-10-31 01:50 | 20 | 3:8: error: 2027-10-31 01:50 comes twice in Europe/Lisbon, with the offsets +01:00 and +00:00 [doubled-time] — choose a time before 01:00, or from 02:00 on
          2027-10-31 00:45 | 30 | 4:11: error: the end, 2027-10-31 01:15, comes twice in Europe/Lisbon, with the offsets +01:00 and +00:00 [doubled-time] — choose a time before 01:00, or from 02:00 on
          2027-10-31 00:45 | 90 | 4:11: error: the end, 2027-10-31 01:15, comes twice in Europe/Lisbon, with the offsets +01:00 and +00:00 [doubled-time] — choose a time before 01:00, or from 02:00 on
          2027-10-31 00:45 | 180 |
          """)
  void are_told_of_ends_that_follow_from_a_duration(String start, int duration, String problem)
      throws IOException {
    assertEquals(
        problem == null ? List.of() : List.of("content/sessions/x.md:" + problem),
        conference("Europe/Lisbon", start.substring(0, 10))
            .session("x", "start: %s\nduration: %d".formatted(start, duration))
            .problems());
  }

  private TestConference conference(String zone, String day) throws IOException {
    return new TestConference(root)
        .with(
            "content/conference.yaml",
            """
            name: Clocks
            url: https://clocks.example.org/
            timezone: %s
            start: %s
            end: %s
            """
                .formatted(zone, day, day));
  }
}
