package org.lectern.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixesTest extends ConferenceToMend {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021/6/5 10.30 | 2021-06-05 10:30
          2021/06/05 10:30 | 2021-06-05 10:30
          2021.6.5 9:05 | 2021-06-05 09:05
          2021年6月5日 10:30 | 2021-06-05 10:30
          2021-06-05 10h30 | 2021-06-05 10:30
          2021-6-5T10:30 | 2021-06-05 10:30
          25.6.2021 10:30 | 2021-06-25 10:30
          6/25/2021 10:30 | 2021-06-25 10:30
          5 June 2021 1:30 pm | 2021-06-05 13:30
          June 5, 2021 12 a.m. | 2021-06-05 00:00
          Jun 5, 2021 9pm | 2021-06-05 21:00
          2021-06-05 10.30+09:00 | 2021-06-05 10:30+09:00
          2021/6/5 10:30 Z | 2021-06-05 10:30Z
          2021/6/5 10:30:00-09:00 | 2021-06-05T10:30-09:00
          2021/6/5T10:30-09:00 | 2021-06-05T10:30-09:00
          ２０２１/６/５ １０：３０ | 2021-06-05 10:30
          ٢٠٢١-٠٦-٠٥ ١٠:٣٠ | 2021-06-05 10:30
          2021年6月5日（土）13時30分 | 2021-06-05 13:30
          2021년 6월 5일 오후 2시 | 2021-06-05 14:00
          """)
  void days_and_times_are_written_as_iso_8601_has_them(String written, String meant)
      throws IOException {
    conference.session("x", "start: " + written + "\nend: 23:59");
    assertEquals(
        List.of(written + " → " + meant),
        mend().stream().map(fixed -> fixed.before() + " → " + fixed.after()).toList());
    assertEquals("---\ntitle: X\nstart: " + meant + "\nend: 23:59\n---\n", session());
    assertTrue(
        problems().stream()
            .noneMatch(
                problem ->
                    problem.rule().id().matches("bad-date|bad-time") || problem.fix().isPresent()),
        problems().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          end | １６：００ | 16:00
          end | 午後4時 | 16:00
          duration | ３０ | 30
          duration | 1時間30分 | 90
          duration | 30 minutes | 30
          """)
  void ends_and_durations_are_written_as_they_are_read(String field, String written, String meant)
      throws IOException {
    conference.session("x", "start: 2021-06-05 10:30\n" + field + ": \"" + written + '"');
    assertEquals(
        List.of(written + " → " + meant),
        mend().stream().map(fixed -> fixed.before() + " → " + fixed.after()).toList());
    assertTrue(session().contains(field + ": \"" + meant + '"'), session());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/2021 10:30",
        "2021/13/5 10:30",
        "2021/2/30 10:30",
        "31 June 2021 10:30",
        "2021-06-05 10:30:15",
        "2021-06-05 13:30 pm",
        "2021-06-05 25:00",
        "2021-06-05",
        "2021-06-05 9",
        "2021-06-05 09:00–10:00",
        "2021-06-05T09:00–10:00",
        "2021-06-05 09:00-10:00",
        "2021/6/5 9.00 - 10.00",
        "2021/6/5 9am-10:00",
        "tomorrow 10:30",
        "2021年6月5日（日）13時30分",
        "2021年6月5日 午後12時",
        "2021年6月5日 13時〜14時",
        "2021-06-05 10:30+02:00",
        "\"2021/6/5\\x20 10:30\"",
      })
  void what_may_be_meant_in_two_ways_stays(String written) throws IOException {
    conference.session("x", "start: " + written + "\nend: 23:59");
    assertEquals(List.of(), mend());
    assertEquals("---\ntitle: X\nstart: " + written + "\nend: 23:59\n---\n", session());
  }

  @Test
  void nothing_else_of_a_file_changes() throws IOException {
    String before =
        "\uFEFF---\r\ntitle: '結び目 😀'  # 2021/6/5\r\nslots:\r\n"
            + "  - { start: '2021/6/5 10.30', end: 11.15, room: deck }\r\n"
            + "  - start: \"2021/6/6 10.30\"   # early\r\n    end: 11.15\t\r\n"
            + "---\r\nText 2021/6/5 10.30  \r\n\r\nno end of line";
    conference.with("content/sessions/x.md", before);
    Path file = root.resolve("content/sessions/x.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    assertEquals(4, mend().size());
    assertEquals(
        before
            .replace("'2021/6/5 10.30'", "'2021-06-05 10:30'")
            .replace("\"2021/6/6 10.30\"", "\"2021-06-06 10:30\"")
            .replace("11.15", "11:15"),
        session());
    assertEquals(List.of(), problems());
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void tabs_become_spaces_where_that_can_mean_one_thing_only() throws IOException {
    conference.with(
        "content/sessions/x.md",
        "---\ntitle: X\nslots:\n\t- start: 2021/6/5 10:30\n\t  end: 11:15\n"
            + "extra:\n\ta:\n\t\tb: c\n---\n\tcode\n");
    List<AppliedFix> first = mend();
    assertEquals(
        List.of(
            "content/sessions/x.md:4:1 1 tab 2 spaces",
            "content/sessions/x.md:5:1 1 tab 4 spaces",
            "content/sessions/x.md:7:1 1 tab 2 spaces",
            "content/sessions/x.md:8:1 2 tabs 4 spaces"),
        first.stream()
            .map(fixed -> fixed.place() + " " + fixed.before() + " " + fixed.after())
            .toList());
    assertEquals(1, mend().size(), "the date, which nobody could see before");
    assertEquals(
        "---\ntitle: X\nslots:\n  - start: 2021-06-05 10:30\n    end: 11:15\n"
            + "extra:\n  a:\n    b: c\n---\n\tcode\n",
        session());
  }

  @Test
  void a_tab_among_spaces_lines_up_where_nothing_else_can_be_read() throws IOException {
    conference.session("x", "extra:\n  a: b\n\tc: d");
    assertEquals(1, mend().size());
    assertEquals("---\ntitle: X\nextra:\n  a: b\n  c: d\n---\n", session());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extra:\n  a:\n    b: c\n\td: e",
        "extra:\n\ta: |\n\t\tone\n\t\t\ttwo",
        "extra:\n  -\ta:\tb\n\t- c",
      })
  void tabs_that_may_stand_for_several_things_stay(String lines) throws IOException {
    conference.session("x", lines);
    String before = session();
    assertEquals(List.of(), mend());
    assertEquals(before, session());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speakers:⏎　- ana | speakers:⏎  - ana
          links:⏎　- title: a⏎　　url: https://a.b/ | links:⏎  - title: a⏎    url: https://a.b/
          　room: deck | room: deck
          start: "◁2021-06-05 10◁:30◁"⏎end: ◁11◁:00◁ | start: "2021-06-05 10:30"⏎end: 11:00
          ◁ro◁om◁: deck | room: deck
          ◁start: ◁2021/6/5 10.30◁ # ◁ | ◁start: 2021-06-05 10:30 # ◁
          links:⏎  - title: a⏎    　url: https://a.b/ | links:⏎  - title: a⏎    url: https://a.b/
          extra:⏎  a: >⏎    　b⏎speakers:⏎　- ana | extra:⏎  a: >⏎    　b⏎speakers:⏎  - ana
          ｓｔａｒｔ: 2021-06-05 10:30 | start: 2021-06-05 10:30
          ｓｔａｒｔ : 2021-06-05 10:30 | start : 2021-06-05 10:30
          links: [ { ｔｉｔｌｅ: a, "ｕｒｌ": https://a.b/ } ] | links: [ { title: a, "url": https://a.b/ } ]
          """)
  void what_looks_like_what_it_is_not_becomes_that(String lines, String meant) throws IOException {
    conference.session("x", lines.replace('⏎', '\n').replace('◁', '\u200F'));
    mend();
    assertEquals(
        "---\ntitle: X\n" + meant.replace('⏎', '\n').replace('◁', '\u200F') + "\n---\n", session());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "room: deck\nｒｏｏｍ: deck",
        "links:\n  - title: a\n　　url: https://a.b/\n　level: x",
      })
  void wide_letters_and_spaces_that_may_stand_for_several_things_stay(String lines)
      throws IOException {
    conference.session("x", lines);
    String before = session();
    assertEquals(List.of(), mend());
    assertEquals(before, session());
  }

  @Test
  void a_yaml_file_is_mended_too() throws IOException {
    conference.with(
        "content/conference.yaml",
        "name: Mended\nurl: https://mended.example.org/\ntimezone: Asia/Tokyo\n"
            + "start: 2021/6/4\nend: 6 June 2021\nday_starts: 4am\nvenue:\n\tname: Hall\n");
    List<AppliedFix> all = new ArrayList<>(mend());
    all.addAll(mend());
    assertEquals(4, all.size());
    assertEquals(List.of(), problems());
    assertEquals(
        "name: Mended\nurl: https://mended.example.org/\ntimezone: Asia/Tokyo\n"
            + "start: 2021-06-04\nend: 2021-06-06\nday_starts: 04:00\nvenue:\n  name: Hall\n",
        Files.readString(root.resolve("content/conference.yaml")));
  }

  @Test
  void a_file_elsewhere_is_not_touched_through_a_link() throws IOException {
    Path elsewhere =
        Files.writeString(root.resolve("x.md"), "---\ntitle: X\nstart: 2021/6/5 10:30\n---\n");
    Files.createDirectories(root.resolve("content/sessions"));
    Files.createSymbolicLink(root.resolve("content/sessions/x.md"), elsewhere);
    mend();
    assertEquals(
        "---\ntitle: X\nstart: 2021/6/5 10:30\n---\n",
        new String(Files.readAllBytes(elsewhere), StandardCharsets.UTF_8));
  }
}
