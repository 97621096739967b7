package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.program.Session;

/**
 * What an editor is told of signs that keyboards for other scripts than Latin give, in a session
 * whose third line is the one below {@code title: X}.
 */
class OtherScriptsTest {
  @TempDir Path root;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          media: [ { pdf: a.pdf, contact: { name: x, email: ana＠example.org } } ] => 3:51: error: this isn't an e-mail address [bad-value] — did you mean "ana@example.org"?
          start: ٢٠٢٦-٠٥-٠٣ ١٠:٠٠ => 3:8: error: "٢٠٢٦-٠٥-٠٣ ١٠:٠٠" isn't a day and a time [bad-date] — did you mean "2026-05-03 10:00"?
          start: ۲۰۲۶-۰۵-۰۳ ۱۰:۰۰ => 3:8: error: "۲۰۲۶-۰۵-۰۳ ۱۰:۰۰" isn't a day and a time [bad-date] — did you mean "2026-05-03 10:00"?
          start: २०२६-०५-०३ १०:०० => 3:8: error: "२०२६-०५-०३ १०:००" isn't a day and a time [bad-date] — did you mean "2026-05-03 10:00"?
          start: ๒๐๒๖-๐๕-๐๓ ๑๐:๐๐ => 3:8: error: "๒๐๒๖-๐๕-๐๓ ๑๐:๐๐" isn't a day and a time [bad-date] — did you mean "2026-05-03 10:00"?
          start: ２０２６-０５-０３　１０：００ => 3:8: error: "２０２６-０５-０３　１０：００" isn't a day and a time [bad-date] — did you mean "2026-05-03 10:00"?
          start: 2026-05-03 １０：００ => 3:8: error: "１０：００" isn't a time of day [bad-time] — did you mean "10:00"?
          start: ２０２６-05-03 10:00 => 3:8: error: "２０２６-05-03 10:00" isn't a date [bad-date] — did you mean "2026-05-03 10:00"?
          start: 2026-05-03 13:00〜14:00 => 3:8: error: "13:00〜14:00" isn't a time of day [bad-time] — write only 13:00 here, and end: "14:00" in a line of its own
          start: 2026-05-03 13:00～14:00 => 3:8: error: "13:00～14:00" isn't a time of day [bad-time] — write only 13:00 here, and end: "14:00" in a line of its own
          start: 2026年5月3日 13時〜14時半 => 3:8: error: "2026年5月3日 13時〜14時半" isn't a day and a time [bad-date] — did you mean "2026-05-03"? And write only 13:00 here, and end: "14:30" in a line of its own
          start: 2026-05-03 午後1時から2時まで => 3:8: error: "2026-05-03 午後1時から2時まで" isn't a day and a time [bad-date] — write only 13:00 here, and end: "14:00" in a line of its own
          start: 2026-05-03 11:00-1:00 pm => 3:8: error: "11:00-1:00 pm" isn't a time of day [bad-time] — write only 11:00 here, and end: "13:00" in a line of its own
          start: 2026年5月3日 13時30分 => 3:8: error: "2026年5月3日 13時30分" isn't a day and a time [bad-date] — did you mean "2026-05-03 13:30"?
          start: 2026年5月3日13時30分 => 3:8: error: "2026年5月3日13時30分" isn't a day and a time [bad-date] — did you mean "2026-05-03 13:30"?
          start: 2026-05-03 9時 => 3:8: error: "9時" isn't a time of day [bad-time] — did you mean "09:00"?
          start: 2026-05-03 9時半 => 3:8: error: "9時半" isn't a time of day [bad-time] — did you mean "09:30"?
          start: 2026-05-03（日） 15:00 => 3:8: error: "2026-05-03（日） 15:00" isn't a date [bad-date] — did you mean "2026-05-03 15:00"?
          start: 2026年5月3日(日曜日) 午後3時半 => 3:8: error: "2026年5月3日(日曜日) 午後3時半" isn't a day and a time [bad-date] — did you mean "2026-05-03 15:30"?
          start: 2026-05-03（月） 15:00 => 3:8: error: "2026-05-03（月） 15:00" isn't a date [bad-date] — 2026-05-03 is a Sunday: mend the day, and leave the weekday out
          start: 2026-05-03 午後0時15分 => 3:8: error: "2026-05-03 午後0時15分" isn't a day and a time [bad-date] — did you mean "2026-05-03 12:15"?
          start: 2026-05-03 午後12時 => 3:8: error: "2026-05-03 午後12時" isn't a day and a time [bad-date] — write hours and minutes of the 24-hour clock: 09:30
          start: 2026년 5월 3일 오후 2시 => 3:8: error: "2026년 5월 3일 오후 2시" isn't a day and a time [bad-date] — did you mean "2026-05-03 14:00"?
          start: 2026년 5월 3일(일) 오후 2:30 => 3:8: error: "2026년 5월 3일(일) 오후 2:30" isn't a day and a time [bad-date] — did you mean "2026-05-03 14:30"?
          start: 2026年5月3日 下午2点30分 => 3:8: error: "2026年5月3日 下午2点30分" isn't a day and a time [bad-date] — did you mean "2026-05-03 14:30"?
          start: 2026-05-03 ١٠:٣٠ م => 3:8: error: "١٠:٣٠ م" isn't a time of day [bad-time] — did you mean "22:30"?
          start: 未定 => 3:8: error: "未定" isn't a day and a time [bad-date] — leave this line out until it is known
          start: 2026-05-03 10:00⏎end: １６：００ => 4:6: error: "１６：００" isn't a time of day [bad-time] — did you mean "16:00"?
          start: 2026-05-03 10:00⏎end: 16時 => 4:6: error: "16時" isn't a time of day [bad-time] — did you mean "16:00"?
          start: 2026-05-03 10:00⏎end: 午後4時 => 4:6: error: "午後4時" isn't a time of day [bad-time] — did you mean "16:00"?
          start: 2026-05-03 10:00⏎end: 24時 => 4:6: error: "24時" isn't a time of day [bad-time] — did you mean "24:00"?
          duration: ３０ => 3:11: error: "３０" isn't a duration [bad-duration] — did you mean "30"?
          duration: ٣٠ => 3:11: error: "٣٠" isn't a duration [bad-duration] — did you mean "30"?
          duration: １ｈ　３０ｍ => 3:11: error: "１ｈ　３０ｍ" isn't a duration [bad-duration] — did you mean "1h 30m"?
          duration: 30分 => 3:11: error: "30分" isn't a duration [bad-duration] — did you mean "30"?
          duration: 1時間30分 => 3:11: error: "1時間30分" isn't a duration [bad-duration] — did you mean "90"?
          duration: 1時間半 => 3:11: error: "1時間半" isn't a duration [bad-duration] — did you mean "90"?
          duration: 1시간 30분 => 3:11: error: "1시간 30분" isn't a duration [bad-duration] — did you mean "90"?
          duration: 1個小時30分鐘 => 3:11: error: "1個小時30分鐘" isn't a duration [bad-duration] — did you mean "90"?
          duration: 分 => 3:11: error: "分" isn't a duration [bad-duration] — write minutes such as 30, or hours and minutes such as 1h 30m
          ｓｔａｒｔ: 2026-05-03 10:00 => 3:1: error: a session has no field "ｓｔａｒｔ" [unknown-field] — did you mean "start"?
          ｔｙｐｅ: talk => 3:1: error: a session has no field "ｔｙｐｅ" [unknown-field] — did you mean "type"?
          ｓｔａｔｒ: 2026-05-03 10:00 => 3:1: warning: a session has no field "ｓｔａｔｒ" [unknown-field] — did you mean "start"?
          ｄａｔｅ: 2026-05-03 => 3:1: warning: a session has no field "ｄａｔｅ" [unknown-field] — write start: 2021-06-06 13:45
          start　: 2026-05-03 10:00 => 3:1: error: a session has no field "start　" [unknown-field] — did you mean "start"?
          links: [ { ｔｉｔｌｅ: x, url: https://a.b/ } ] => 3:12: error: title is missing: there is only "ｔｉｔｌｅ" [missing-field] — did you mean "title"?
          links: [ { title：x, url: https://a.b/ } ] => 3:12: error: title is missing: there is only "title：x" [missing-field] — did you mean "title: x"?
          ｌｅｖｅｌ：x⏎room: a => 3:1: error: this line isn't a field [yaml-syntax] — write a narrow colon and a space: level: x
          　type: talk => 3:1: error: there is a wide space (U+3000) where only ordinary ones are allowed [yaml-syntax] — indent with ordinary spaces, or with none
          links:⏎　- title: x⏎　　url: https://a.b/ => 4:1: error: there is a wide space (U+3000) where only ordinary ones are allowed [yaml-syntax] — indent with ordinary spaces, or with none
          links:⏎  - title: x⏎　　url: https://a.b/ => 5:1: error: there is a wide space (U+3000) where only ordinary ones are allowed [yaml-syntax] — indent with ordinary spaces, or with none
          links:⏎  - title: x⏎  　url: https://a.b/ => 5:3: error: there is a wide space (U+3000) where only ordinary ones are allowed [yaml-syntax] — indent with ordinary spaces, or with none
          links:⏎  -　title: x⏎    url: https://a.b/ => 4:4: error: there is a wide space (U+3000) where only ordinary ones are allowed [yaml-syntax] — write an ordinary space in its place
          speakers:⏎　- tanaka => 4:1: error: there is a wide space (U+3000) where only ordinary ones are allowed [yaml-syntax] — indent with ordinary spaces, or with none
          speakers:⏎　- tanaka⏎　- suzuki⏎room: a => 4:1: error: there is a wide space (U+3000) where only ordinary ones are allowed [yaml-syntax] — indent with ordinary spaces, or with none
          speakers:⏎  - tanaka⏎room: a => 4:1: error: there is a space of another kind (U+00A0) where only ordinary ones are allowed [yaml-syntax] — indent with ordinary spaces, or with none
          links: [ { title: "資料"、 url: https://a.b/ } ] => 3:23: error: there is a 、 here where a comma is wanted [yaml-syntax] — write a plain comma and a space
          links: [ { title: 資料， url: https://a.b/ } ] => 3:21: error: there is a ， here where a comma is wanted [yaml-syntax] — write a plain comma and a space
          keywords: ["教育"،"工学"] => 3:16: error: there is a ، here where a comma is wanted [yaml-syntax] — write a plain comma and a space
          links: [ { title: "資料、解説" url: https://a.b/ } ] => 3:10: error: this { is never closed, or something after it isn't separated by a comma [yaml-syntax] — close it with }; a text that starts with { goes in "quotes"
          extra: { a: 資料、解説⏎level: x => 3:8: error: this { is never closed, or something after it isn't separated by a comma [yaml-syntax] — close it with }; a text that starts with { goes in "quotes"
          links: [ { title: x, url: https://a.b/ ｝ ] => 3:40: error: a wide ｝ doesn't close the { before it [yaml-syntax] — write a narrow one: }
          keywords: [教育, 工学］ => 3:18: error: a wide ］ doesn't close the [ before it [yaml-syntax] — write a narrow one: ]
          links:⏎  - ｛ title: x, url: https://a.b/ ｝ => 4:5: error: a wide ｛ begins no fields [yaml-syntax] — write narrow ones: { and }
          links:⏎  - ｛ title: x ｝ => 4:5: error: a wide ｛ begins no fields [yaml-syntax] — write narrow ones: { and }
          extra: ｛ a: x ｝ => 3:8: error: a wide ｛ begins no fields [yaml-syntax] — write narrow ones: { and }
          start: 2021-06-06 13◁:45⏎end: 14:00 => 3:8: error: there is a character in this value that can't be seen: U+200F [bad-value] — did you mean "2021-06-06 13:45"?
          duration: "3▷0" => 3:11: error: there is a character in this value that can't be seen: U+200E [bad-value] — did you mean "30"?
          speakers: [ana, ma▷ri] => 3:17: error: there is a character in this value that can't be seen: U+200E [bad-value] — did you mean "mari"?
          le▷vel: x => 3:1: error: a session has no field "le▷vel" [unknown-field] — did you mean "level"?
          links:⏎◁- title: x⏎  url: https://a.b/ => 4:1: error: there is a character here that can't be seen: U+200F [yaml-syntax] — delete it and type the text around it again
          speakers: ◁[ana] => 3:11: error: here a list is wanted, not a single value [wrong-type] — delete the character before it that can't be seen: U+200F
          speakers:⏎  ◁- ana => 4:3: error: here a list is wanted, not a single value [wrong-type] — delete the character before it that can't be seen: U+200F
          keywords: [教育、工学、ICT] => 3:12: warning: here several items of a list are read as one, "教育、工学、ICT" [joined-items] — write [教育, 工学, ICT]; if it is one, put it in "quotes"
          keywords: [教育，工学] => 3:12: warning: here several items of a list are read as one, "教育，工学" [joined-items] — write [教育, 工学]; if it is one, put it in "quotes"
          keywords: [تعليم، هندسة] => 3:12: warning: here several items of a list are read as one, "تعليم، هندسة" [joined-items] — write [تعليم, هندسة]; if it is one, put it in "quotes"
          keywords:⏎  - 教育、工学 => 4:5: warning: here several items of a list are read as one, "教育、工学" [joined-items] — write [教育, 工学]; if it is one, put it in "quotes"
          speakers: [tanaka、suzuki] => 3:12: error: here several items of a list are read as one, "tanaka、suzuki" [wrong-type] — write [tanaka, suzuki]
          speakers: [ana, tanaka、suzuki] => 3:17: error: here several items of a list are read as one, "tanaka、suzuki" [wrong-type] — write [ana, tanaka, suzuki]
          room: a、b => 3:7: error: here one is wanted, not several [wrong-type] — write rooms: [a, b]
          speakers: ［tanaka］ => 3:11: error: here a list is wanted, not a single value [wrong-type] — write [tanaka]
          speakers: ［tanaka、suzuki］ => 3:11: error: here several items of a list are read as one, "［tanaka、suzuki］" [wrong-type] — write [tanaka, suzuki]
          keywords: 教育、工学 => 3:11: error: here several items of a list are read as one, "教育、工学" [wrong-type] — write [教育, 工学]; if it is one, write ["教育、工学"]
          keywords:⏎  ・教育⏎  ・工学 => 4:3: error: here a list is wanted, not a single value [wrong-type] — begin each item with a hyphen and an ordinary space: - 教育
          keywords:⏎  －教育 => 4:3: error: here a list is wanted, not a single value [wrong-type] — begin each item with a hyphen and an ordinary space: - 教育
          keywords:⏎  -　教育 => 4:3: error: here a list is wanted, not a single value [wrong-type] — begin each item with a hyphen and an ordinary space: - 教育
          keywords:⏎  　- 教育 => 4:3: error: here a list is wanted, not a single value [wrong-type] — begin each item with a hyphen and an ordinary space: - 教育
          """)
  void is_told_with_its_place_and_what_was_meant(String lines, String problem) throws IOException {
    assertEquals(
        List.of("content/sessions/x.md:" + marks(problem)),
        new Folder(root).session(marks(lines)).problems().stream().limit(1).toList());
  }

  /** With the marks of the direction of writing in place of signs that can be seen. */
  private static String marks(String text) {
    return text.replace('⏎', '\n').replace('◁', '\u200F').replace('▷', '\u200E');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200F", "\u200E", "\u202A", "\u202E", "\u2066", "\u2069", "\u061C", "\u200B", "\uFEFF"
      })
  void what_nobody_sees_makes_no_difference_around_fields_and_what_is_not_read_by_people(
      String mark) throws IOException {
    String lines =
        "start: %s2021-06-06 13:00%s\nend: \"%s14:00\"\ntype: paper%s\n"
            + "%sroom%s: %s a%s\nspeakers: [%sana%s]\nlanguage: %sja\nfeatured: true%s";
    Folder folder = new Folder(root);
    folder
        .with("conference.yaml", Folder.CONFERENCE + "rooms: [ { id: a%s, name: A } ]\n")
        .with("conference.ja.yaml", "rooms: [ { id: %sa, name: あ } ]\n")
        .with("speakers/ana.md", "---\nname: Ana\n---\n")
        .session(lines);
    for (String file :
        List.of("conference.yaml", "conference.ja.yaml", "sessions/x.md", "speakers/ana.md")) {
      Path path = root.resolve("content").resolve(file);
      Files.writeString(
          path, Files.readString(path).replace("%s", mark).replace("---", mark + "---"));
    }
    Session session = folder.x();
    assertEquals(List.of("ana"), session.speakers());
    assertEquals("2021-06-06T13:00", session.slots().get(0).start().toString());
    assertEquals("あ", folder.edition(1).conference().rooms().get(0).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "keywords: [\"食、住\"]",
        "keywords:\n  - '食、住'",
        "keywords: [食、住, 衣]",
        "keywords: [いろは、]",
        "keywords: [レオナルド・ダ・ヴィンチ]"
      })
  void a_keyword_may_hold_such_a_comma(String line) throws IOException {
    assertEquals(List.of(), new Folder(root).session(line).problems());
  }

  @Test
  void what_nobody_sees_stays_in_texts() throws IOException {
    assertEquals(
        "C++\u200E",
        new Folder(root).with("sessions/x.md", "---\ntitle: C++\u200E\n---\n").x().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start: 2026%sx",
        "start: 2026-05-03 1時%sx",
        "start: 2026-05-03%s（",
        "duration: 1時間%sx",
        "keywords: [a、%sb x]",
        "speakers: a%s・b",
      })
  void thousands_of_spaces_take_no_time(String field) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertFalse(
                new Folder(root)
                    .session(field.formatted(" ".repeat(50_000)))
                    .problems()
                    .isEmpty()));
  }
}
