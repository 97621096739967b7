package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.problem.Problem;

/** What an editor is told of {@code conference.yaml}. */
class ConferenceProblemsTest extends FolderTest {
  private static final String TEXT = "---\ntitle: X\nname: X\n---\n";

  @Test
  void a_conference_is_missing() throws IOException {
    String missing =
        "content/conference.yaml: error: there is no conference.yaml" + " [missing-conference] — ";
    String create = "create it, with name, url, timezone, start and end";
    assertEquals(List.of(missing + create), texts(ContentReader.read(root)));
    folder.with("conference.yml", Folder.CONFERENCE);
    assertEquals(
        List.of(missing + "rename conference.yml to conference.yaml"),
        texts(ContentReader.read(root)));
    assertEquals(List.of(), ContentReader.read(root).editions());
  }

  @Test
  void who_is_in_the_wrong_folder_is_told_where_the_conference_is() throws IOException {
    Path there = root.resolve("talks");
    new Folder(there).with("conference.yaml", Folder.CONFERENCE).with("sessions/x.md", TEXT);
    for (Path here : List.of(root, there.resolve("content/sessions"))) {
      assertEquals(
          List.of(
              "content/conference.yaml: error: there is no conference.yaml [missing-conference]"
                  + " — it is in %s: name that with --source".formatted(there)),
          texts(ContentReader.read(here)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"conference.yaml.txt", "Conference.yaml", "conference.YML"})
  void a_conference_under_another_name_is_told_once(String name) throws IOException {
    folder.with(name, Folder.CONFERENCE);
    assertEquals(
        List.of(
            "content/conference.yaml: error: there is no conference.yaml [missing-conference]"
                + " — rename %s to conference.yaml".formatted(name)),
        texts(ContentReader.read(root)));
  }

  @Test
  void an_incomplete_conference_has_no_editions() throws IOException {
    Content content = folder.with("conference.yaml", "name: X\nurl: https://x.org\n").read();
    assertEquals(List.of(), content.editions());
    assertEquals(
        List.of(
            "content/conference.yaml:1:1: error: end is missing [missing-field]"
                + " — add a line such as end: 2021-06-06",
            "content/conference.yaml:1:1: error: start is missing [missing-field]"
                + " — add a line such as start: 2021-06-04",
            "content/conference.yaml:1:1: error: timezone is missing [missing-field]"
                + " — add a line such as timezone: Asia/Tokyo"),
        texts(content));
  }

  @Test
  void wrong_values_of_a_conference_are_told() throws IOException {
    folder.with(
        "conference.yaml",
        """
        name:
        url: https://x.org/?a
        timezone: tokyo
        start: 6.6.2021
        end: 2021-06-06
        language: en
        languages: [en]
        day_starts: 4
        rooms: [ { id: a, name: A }, { id: a, name: B, capacity: many } ]
        tracks: [ { id: a, name: A, color: 1B6CA8 }, { id: b, name: B, color: #123456
          } ]
        navigation: [ { url: "https://x.org" }, { section: talks } ]
        edit_url: https://x.org/edit/
        """);
    assertEquals(
        List.of(
            "1:6: error: name has no value [empty-value] — write name: \"JALTCALL2021\"",
            "2:6: error: the site's address can't have a ? or a # in it [bad-address]"
                + " — end it with the path, such as https://example.org/2021/",
            "3:11: error: there is no time zone \"tokyo\" [bad-time-zone]"
                + " — did you mean \"Asia/Tokyo\"?",
            "4:8: error: \"6.6.2021\" isn't a date [bad-date] — did you mean \"2021-06-06\"?",
            "7:1: error: language and languages can't both be given [conflicting-fields]"
                + " — keep one of the two",
            "8:13: error: \"4\" isn't a time of day [bad-time]"
                + " — write hours and minutes of the 24-hour clock: 09:30",
            "9:36: error: another room has the id \"a\" already, in line 9 [duplicate-id]"
                + " — give each an id of its own",
            "9:58: error: here a whole number is wanted, not \"many\" [wrong-type]"
                + " — write only digits, such as 100",
            "10:36: error: \"1B6CA8\" isn't a color [bad-color] — did you mean \"#1b6ca8\"?",
            "10:70: error: color has no value [empty-value] — a color goes in quotes, or it is"
                + " taken for a comment: color: \"#1b6ca8\"",
            "12:15: error: title is missing: an entry that leads to another site needs one"
                + " [missing-field] — add title: \"Tickets\"",
            "12:52: error: \"talks\" is none of schedule, sessions, speakers [bad-value]",
            "13:11: error: there is no {path} in this address [bad-address] — put {path} where"
                + " the file's path belongs, in quotes: \"https://example.org/edit/{path}\""),
        folder.problems().stream().map(it -> it.replace("content/conference.yaml:", "")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GMT+9",
        "UTC+9",
        "UTC+09:00",
        "utc +9",
        "GMT9",
        "+09:00",
        "＋９",
        "Etc/GMT+9:00",
        "UTC−3",
        "EST",
        "EDT",
        "MST",
        "BST",
        "CEST",
        "Z",
        "ist"
      })
  void no_other_zone_is_guessed_for_offsets_and_abbreviations(String zone) throws IOException {
    assertEquals(
        List.of(
            "content/conference.yaml:3:11: error: there is no time zone \"%s\" [bad-time-zone]"
                    .formatted(zone)
                + " — write a continent and a city, such as Asia/Tokyo"),
        withZone(zone));
  }

  @ParameterizedTest
  @CsvSource({
    "Lisbon, Europe/Lisbon",
    "Asia/Tokio, Asia/Tokyo",
    "utc, UTC",
    "JST, Asia/Tokyo",
    "new york, America/New_York",
  })
  void a_zone_that_can_be_told_from_what_was_written_is_guessed(String written, String meant)
      throws IOException {
    assertEquals(
        List.of(
            "content/conference.yaml:3:11: error: there is no time zone \"%s\" [bad-time-zone] — %s"
                .formatted(written, "did you mean \"" + meant + "\"?")),
        withZone(written));
  }

  @Test
  void where_only_some_colons_have_a_space_the_first_line_without_is_told() throws IOException {
    folder.with(
        "conference.yaml",
        "# The conference\nname:\u00A0X\n\n# Its place\ntimezone: UTC\n"
            + "url: https://x.example/\nstart: 2027-05-14\nend: 2027-05-14\n");
    assertEquals(
        List.of(
            "content/conference.yaml:2:1: error: this line isn't a field [yaml-syntax] — write a"
                + " plain space, as the space bar gives, after the colon: name: X"),
        folder.problems());
  }

  @Test
  void a_day_in_words_is_told_as_it_is_mended() throws IOException {
    folder.with(
        "conference.yaml",
        "name: X\nurl: https://x.org\ntimezone: UTC\nstart: 1 June 2030\nend: June 2, 2030\n");
    assertEquals(
        List.of(
            "content/conference.yaml:4:8: error: \"1 June 2030\" isn't a date [bad-date] — did you"
                + " mean \"2030-06-01\"?",
            "content/conference.yaml:5:6: error: \"June 2, 2030\" isn't a date [bad-date] — did you"
                + " mean \"2030-06-02\"?"),
        folder.problems());
  }

  private List<String> withZone(String zone) throws IOException {
    folder.with(
        "conference.yaml",
        "name: X\nurl: https://x.org\ntimezone: %s\nstart: 2021-06-06\nend: 2021-06-06\n"
            .formatted(zone));
    return folder.problems();
  }

  private static List<String> texts(Content content) {
    return content.problems().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a\\b/, https://example.org/a/b/",
    "https:\\\\example.org\\b, https://example.org/b",
    "https://example.org\\b?c=d\\e, https://example.org/b?c=d\\e",
  })
  void addresses_are_written_with_slashes(String url, String meant) throws IOException {
    folder.with(
        "conference.yaml",
        "name: X\nurl: %s\ntimezone: UTC\nstart: 2021-06-06\nend: 2021-06-06\n".formatted(url));
    assertEquals(
        List.of(
            "content/conference.yaml:2:6: error: an address is written with / between its names"
                + " [bad-address] — did you mean \"%s\"?".formatted(meant)),
        folder.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org//x//, https://example.org/x/",
    "https://example.org//, https://example.org/",
    "https://example.org/a/../b/, https://example.org/b/",
    "https://example.org/../b, https://example.org/b/",
    "https://example.org/./%2E%2e/b%20c/, https://example.org/b%20c/",
  })
  void detours_in_the_sites_address_are_told_with_what_was_meant(String url, String meant)
      throws IOException {
    folder.with(
        "conference.yaml",
        "name: X\nurl: %s\ntimezone: UTC\nstart: 2021-06-06\nend: 2021-06-06\n".formatted(url));
    assertEquals(
        List.of(
            "content/conference.yaml:2:6: error: the site's address can't have double slashes, . or"
                + " .. in its path [bad-address] — did you mean \"%s\"?".formatted(meant)),
        folder.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "https://example.org/",
        "https://example.org/a",
        "HTTPS://Ä.org/a.b/"
      })
  void other_addresses_of_sites_are_taken(String url) throws IOException {
    folder.with(
        "conference.yaml",
        "name: X\nurl: %s\ntimezone: UTC\nstart: 2021-06-06\nend: 2021-06-06\n".formatted(url));
    assertEquals(List.of(), folder.problems());
  }
}
