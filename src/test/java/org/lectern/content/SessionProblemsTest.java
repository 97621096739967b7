package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is told of a session whose third line is the one below {@code title: X}. */
class SessionProblemsTest {
  @TempDir Path root;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          start: 6/7/2021 13:45⏎end: 14:00 => 3:8: error: "6/7/2021 13:45" isn't a date [bad-date] — did you mean "2021-06-07" or "2021-07-06"?
          start: June 6, 2021⏎end: 14:00 => 3:8: error: "June 6, 2021" isn't a day and a time [bad-date] — did you mean "2021-06-06"?
          start: 2021-02-30 13:45⏎end: 14:00 => 3:8: error: there is no day 2021-02-30 [bad-date] — February 2021 has 28 days
          start: 2021-13-01 13:45⏎end: 14:00 => 3:8: error: there is no month 13 [bad-date] — write the year, the month and the day: 2021-06-30
          start: 2021-06-06⏎end: 14:00 => 3:8: error: "2021-06-06" has no time of day [bad-time] — write 2021-06-06 13:45
          start: 2021-06-06 1:45 pm⏎end: 14:00 => 3:8: error: "1:45 pm" isn't a time of day [bad-time] — did you mean "13:45"?
          start: 2021-06-06 9:30⏎end: 14:00 => 3:8: error: "9:30" isn't a time of day [bad-time] — did you mean "09:30"?
          start: 2021-06-06 13:45:10⏎end: 14:00 => 3:8: error: "13:45:10" isn't a time of day [bad-time] — did you mean "13:45"?
          start: 2021-06-06 25:00⏎end: 26:00 => 3:8: error: "25:00" isn't a time of day [bad-time] — write hours and minutes of the 24-hour clock: 09:30
          start: 2021-06-06 13:45Z⏎end: 14:00 => 3:8: error: the offset Z isn't that of the conference's time zone, Asia/Tokyo [time-zone-offset] — leave it out and write the local time: 2021-06-06 22:45
          start: 2021/6/7 9.30⏎end: 14:00 => 3:8: error: "2021/6/7 9.30" isn't a day and a time [bad-date] — did you mean "2021-06-07 09:30"?
          start: 6/7/2021 9:30⏎end: 14:00 => 3:8: error: "6/7/2021 9:30" isn't a day and a time [bad-date] — did you mean "2021-06-07" or "2021-07-06"? And did you mean "09:30"?
          start: 2021-02-30 25:00⏎end: 14:00 => 3:8: error: "2021-02-30 25:00" isn't a day and a time [bad-date] — February 2021 has 28 days, and write hours and minutes of the 24-hour clock: 09:30
          duration: 30 minutes => 3:11: error: "30 minutes" isn't a duration [bad-duration] — did you mean "30"?
          duration: 1:30 => 3:11: error: "1:30" isn't a duration [bad-duration] — did you mean "1h 30m"?
          duration: 100000 minutes => 3:11: error: "100000 minutes" isn't a duration [bad-duration] — write minutes such as 30, or hours and minutes such as 1h 30m
          duration: 1000 hours => 3:11: error: "1000 hours" isn't a duration [bad-duration] — write minutes such as 30, or hours and minutes such as 1h 30m
          start: 2021-06-06 13:45 => 3:8: error: there is a start but no end [missing-end] — add end: or duration:, or give the session's type a duration
          end: 2021-06-06 14:00 => 3:6: error: there is an end but no start [missing-field] — add start:
          room: a⏎rooms: [b] => 4:1: error: room and rooms can't both be given [conflicting-fields] — keep one of the two
          room: [a, b] => 3:7: error: here one is wanted, not several [wrong-type] — write rooms: [a, b]
          rooms: a, b => 3:8: error: here several items of a list are read as one, "a, b" [wrong-type] — write [a, b]
          speakers: "a; b" => 3:11: error: here several items of a list are read as one, "a; b" [wrong-type] — write [a, b]
          keywords: knots, ropes => 3:11: error: here several items of a list are read as one, "knots, ropes" [wrong-type] — write [knots, ropes]; if it is one, write ["knots, ropes"]
          keywords:⏎  knots⏎  ropes => 4:3: error: here a list is wanted, not a single value [wrong-type] — begin each item with "- "
          keywords: |⏎  knots⏎  ropes => 3:11: error: here a list is wanted, not a single value [wrong-type] — begin each item with "- "
          keywords: a - b => 3:11: error: here a list is wanted, not a single value [wrong-type] — write [a - b]
          keywords: { a: b } => 3:11: error: here a list is wanted, not fields of its own [wrong-type] — begin each item with "- "
          aliases: Old Slug => 3:10: error: "Old Slug" can't be an id: it takes lower-case letters, digits and hyphens [bad-id] — did you mean "old-slug"?
          links: x => 3:8: error: here a list is wanted, not a single value [wrong-type] — begin each item with "- "
          level: [a] => 3:8: error: here text is wanted, not a list [wrong-type] — a text with [ or { in it goes in "quotes"
          speakers: [a, ""] => 3:15: error: there is nothing in this value [empty-value] — write a speaker's file name without .md, or remove it
          language: english => 3:11: error: "english" isn't a language's tag [bad-language] — did you mean "en"?
          language: jp => 3:11: error: "jp" isn't a language's tag [bad-language] — did you mean "ja"?
          language: en_GB => 3:11: error: "en_GB" isn't a language's tag [bad-language] — did you mean "en-GB"?
          status: canceled => 3:9: error: "canceled" is none of confirmed, tentative, cancelled [bad-value] — did you mean "cancelled"?
          featured: maybe => 3:11: error: here true or false is wanted, not "maybe" [wrong-type] — write true or false
          aliases: [Old Slug] => 3:11: error: "Old Slug" can't be an id: it takes lower-case letters, digits and hyphens [bad-id] — did you mean "old-slug"?
          links: [ { url: example.org/a, title: x } ] => 3:17: error: "example.org/a" doesn't say how to get there [bad-address] — did you mean "https://example.org/a"?
          links: [ { url: "javascript:alert(1)", title: x } ] => 3:17: error: addresses with javascript: can't be used here [bad-address] — use an address that starts with https://
          links: [ { url: "https://a.b/c d", title: x } ] => 3:17: error: there is a space in this address [bad-address] — did you mean "https://a.b/c%20d"?
          links: [ { url: ../x.pdf, title: x } ] => 3:17: error: "../x.pdf" lies outside the content folder [outside-content] — copy the file into media/
          links: [ { url: https://a.b/ } ] => 3:10: error: title is missing [missing-field] — add a line such as title: "Slides"
          media: [ { youtube: https://youtu.be/x, vimeo: https://vimeo.com/1 } ] => 3:41: error: youtube and vimeo can't both be given [conflicting-fields] — keep one of the two
          media: [ { title: x } ] => 3:10: error: one of pechakucha, youtube, vimeo, video, audio, pdf, link is missing [missing-field] — add a line such as pechakucha: https://www.pechakucha.com/presentations/x
          media: [ { pdf: a.pdf, contact: { name: x, email: nobody } } ] => 3:51: error: this isn't an e-mail address [bad-value] — write it as name@example.org
          title: Y => 3:1: error: "title" is given twice, first in line 2 [duplicate-key] — keep one of the two
          titel: Y => 3:1: warning: a session has no field "titel" [unknown-field] — did you mean "title"?
          abstract: Y => 3:1: warning: a session has no field "abstract" [unknown-field] — the text goes below the fields, under the second ---
          date: Y => 3:1: warning: a session has no field "date" [unknown-field] — write start: 2021-06-06 13:45
          Tags: Y => 3:1: warning: a session has no field "Tags" [unknown-field] — write keywords: [one, another]
          slug: y => 3:1: warning: a session has no field "slug" [unknown-field] — the name of the file without .md is the end of its address
          Presenters: [a] => 3:1: warning: a session has no field "Presenters" [unknown-field] — did you mean "speakers"?
          category: y => 3:1: warning: a session has no field "category" [unknown-field] — did you mean "track"?
          cancelled: true => 3:1: warning: a session has no field "cancelled" [unknown-field] — write status: cancelled if it is, else nothing
          links: [ { href: https://a.b/, title: x } ] => 3:12: error: url is missing: there is only "href" [missing-field] — did you mean "url"?
          draft: true => 3:1: error: a session has no field "draft" [unknown-field] — every file here is published: keep this one on a branch of its own until it may be
          published: No => 3:1: error: a session has no field "published" [unknown-field] — every file here is published: keep this one on a branch of its own until it may be
          name: y => 3:1: warning: a session has no field "name" [unknown-field] — fields of your own go under extra:
          kind: y⏎type: z => 3:1: warning: a session has no field "kind" [unknown-field] — fields of your own go under extra:
          draft: false => 3:1: warning: a session has no field "draft" [unknown-field] — fields of your own go under extra:
          sponsor: Y => 3:1: warning: a session has no field "sponsor" [unknown-field] — fields of your own go under extra:
          extra: x => 3:8: error: here fields of your own are wanted, not a single value [wrong-type] — write { name: value }
          level: !foo y => 3:8: error: the tag !foo isn't used here [yaml-tag] — remove it, or put a text that starts with ! in "quotes"
          level: a: b => 3:9: error: a text with a colon and a space in it goes in quotes [yaml-syntax] — write level: "a: b"
          level: 𝒳𝒳: b => 3:10: error: a text with a colon and a space in it goes in quotes [yaml-syntax] — write level: "𝒳𝒳: b"
          level: *x => 3:8: error: a text that starts with * goes in quotes [yaml-syntax] — write level: "*x"
          level: @x => 3:8: error: a text that starts with @ goes in quotes [yaml-syntax] — write level: "@x"
          level: `x => 3:8: error: a text that starts with ` goes in quotes [yaml-syntax] — write level: "`x"
          level: %x => 3:8: error: a text that starts with % goes in quotes [yaml-syntax] — write level: "%x"
          level: "abc => 3:8: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          level: "abc⏎language: "en" => 3:8: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          level: "abc⏎speakers: ["ada", b] => 3:8: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          level: "abc⏎language: "" => 3:8: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          level: 'abc⏎language: 'en' => 3:8: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          level: 'abc⏎extra: { a: the captain's log } => 3:8: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          links:⏎  - title: "x⏎    url: "https://a.b/" => 4:12: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          links:⏎  - { title: "x }⏎  - { title: "y", url: "https://a.b/" } => 4:14: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          level: "abc⏎# level: "x" => 3:8: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          level: "abc⏎links:⏎  - { title: "y", url: "https://a.b/" } => 3:8: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          level: "abc⏎speakers:⏎  - "ada" => 3:8: error: this quotation mark is never closed [yaml-syntax] — put the same mark at the end of the text
          level: "abc⏎  and: d"⏎language: "en" x => 5:16: error: there is more text after the value has ended [yaml-syntax] — put the whole value in "double quotes"; a quotation mark within it is written \\"
          level: "a" b => 3:12: error: there is more text after the value has ended [yaml-syntax] — put the whole value in "double quotes"; a quotation mark within it is written \\"
          level:x => 3:1: error: this line isn't a field [yaml-syntax] — write a space after the colon: level: x
          level: [a => 3:8: error: this [ is never closed, or something after it isn't separated by a comma [yaml-syntax] — close it with ]; a text that starts with [ goes in "quotes"
          ⇥level: x => 3:1: error: there is a tab where only spaces are allowed [yaml-syntax] — indent with spaces
          level:⇥x => 3:7: error: there is a tab where only spaces are allowed [yaml-syntax] — write a space in its place
          level: x => 3:1: error: this line isn't a field [yaml-syntax] — write a plain space, as the space bar gives, after the colon: level: x
          level:　"x"⏎room: a => 3:1: error: this line isn't a field [yaml-syntax] — write a plain space, as the space bar gives, after the colon: level: "x"
          level：x⏎room: a => 3:1: error: this line isn't a field [yaml-syntax] — write a narrow colon and a space: level: x
          level：x => 3:1: error: this line isn't a field [yaml-syntax] — write a narrow colon and a space: level: x
          level: “a: b” => 3:10: error: a text with a colon and a space in it goes in quotes [yaml-syntax] — write level: "a: b"
          extra: { a: b, color: #123456 } => 3:23: error: what follows a # isn't read, so that the { before it is never closed [yaml-syntax] — put it in quotes: "#123456"
          extra: { a: b, color: #123456 }⏎level: x => 3:23: error: what follows a # isn't read, so that the { before it is never closed [yaml-syntax] — put it in quotes: "#123456"
          keywords: [a #1] => 3:14: error: what follows a # isn't read, so that the [ before it is never closed [yaml-syntax] — put it in quotes: "#1"
          extra: { a: b => 3:8: error: this { is never closed, or something after it isn't separated by a comma [yaml-syntax] — close it with }; a text that starts with { goes in "quotes"
          speakers:⏎  -a⏎  -b => 4:3: error: here a list is wanted, not a single value [wrong-type] — write a space after each hyphen: - a
          speakers:⏎  - a⏎   - b => 4:5: error: here two items of a list are read as one, "a - b" [wrong-type] — begin each "- " in the same column
          room: [a] => 3:7: error: here the id of a room is wanted, not a list [wrong-type] — write it without [ and ]: a
          links: [ { titel: x, url: https://a.b/ } ] => 3:12: error: title is missing: there is only "titel" [missing-field] — did you mean "title"?
          links: [ { title: x, url:https://a.b/ } ] => 3:22: error: url is missing: there is only "url:https://a.b/" [missing-field] — did you mean "url: https://a.b/"?
          media: [ { yuotube: https://youtu.be/x, title: x } ] => 3:12: error: one of pechakucha, youtube, vimeo, video, audio, pdf, link is missing: there is only "yuotube" [missing-field] — did you mean "youtube"?
          links: [ { url: ../media/x.pdf, title: x } ] => 3:17: error: "../media/x.pdf" lies outside the content folder [outside-content] — did you mean "media/x.pdf"?
          start: “2021-06-06 13:45” => 3:8: error: "“2021-06-06 13:45”" isn't a day and a time [bad-date] — did you mean "2021-06-06 13:45"?
          start: 2021–06–06 13:45 => 3:8: error: "2021–06–06 13:45" isn't a date [bad-date] — did you mean "2021-06-06 13:45"?
          start: 2021-06-06, 13:45 => 3:8: error: "2021-06-06, 13:45" isn't a date [bad-date] — did you mean "2021-06-06 13:45"?
          start: June 6, 2021 1:45 PM => 3:8: error: "June 6, 2021 1:45 PM" isn't a day and a time [bad-date] — did you mean "2021-06-06 13:45"?
          start: TBD => 3:8: error: "TBD" isn't a day and a time [bad-date] — leave this line out until it is known
          start: 2021-06-06 13:45 – 14:15 => 3:8: error: "13:45 – 14:15" isn't a time of day [bad-time] — write only 13:45 here, and end: "14:15" in a line of its own
          start: 2021-06-06 13:45-14:15 => 3:8: error: "13:45-14:15" isn't a time of day [bad-time] — write only 13:45 here, and end: "14:15" in a line of its own
          start: 2021-06-06 13:45-09:00 => 3:8: error: "13:45-09:00" isn't a time of day [bad-time] — write only 13:45 here, and end: "09:00" in a line of its own
          start: 2021-06-06T13:45–14:15 => 3:8: error: "13:45–14:15" isn't a time of day [bad-time] — write only 13:45 here, and end: "14:15" in a line of its own
          start: 2021-06-06 9 am-10:15 => 3:8: error: "9 am-10:15" isn't a time of day [bad-time] — write only 09:00 here, and end: "10:15" in a line of its own
          start: June 6, 2021 13:45-14:15 => 3:8: error: "June 6, 2021 13:45-14:15" isn't a day and a time [bad-date] — write only 13:45 here, and end: "14:15" in a line of its own
          start: 2021-06-06T13:45-09:00⏎end: 14:00 => 3:8: error: the offset -09:00 isn't that of the conference's time zone, Asia/Tokyo [time-zone-offset] — leave it out and write the local time: 2021-06-07 07:45
          start: 2021-06-06 13:45:00-09:00⏎end: 14:00 => 3:8: error: the offset -09:00 isn't that of the conference's time zone, Asia/Tokyo [time-zone-offset] — leave it out and write the local time: 2021-06-07 07:45
          level: C# and F# #3 # once => 3:18: warning: "#3 # once" isn't read: # begins a remark [cut-off-text] — put the text in quotes, "C# and F# #3 # once", or a space behind the # of a remark
          level: #3 => 3:8: warning: "#3" isn't read: # begins a remark [cut-off-text] — put the text in quotes, "#3", or a space behind the # of a remark
          links: [ { url: "https://a.b/", ⏎title: #1⏎} ] => 4:7: error: title has no value [empty-value] — a text with a # in it goes in quotes: "#1"
          level: a␇b => 3:9: error: there is a character here that can't be seen: U+0007 [yaml-syntax] — delete it and type the text around it again
          """)
  void is_told_with_its_place_and_a_hint(String lines, String problem) throws IOException {
    String yaml = lines.replace('⏎', '\n').replace('⇥', '\t').replace('␇', '\u0007');
    assertEquals(
        List.of("content/sessions/x.md:" + problem),
        new Folder(root).session(yaml).problems().stream().limit(1).toList());
  }

  @Test
  void a_first_line_that_is_indented_makes_the_next_one_stand_out() throws IOException {
    assertEquals(
        List.of(
            "content/sessions/x.md:3:1: error: this line doesn't line up with the ones above"
                + " [yaml-syntax] — begin the fields that belong together in the same column"),
        new Folder(root)
            .with("sessions/x.md", "---\n title: X\nlevel: y\n---\n")
            .with("conference.yaml", Folder.CONFERENCE)
            .problems());
  }

  @ParameterizedTest
  @CsvSource({
    "'', write a space after the colon",
    "\u00A0, 'write a plain space, as the space bar gives, after the colon'"
  })
  void where_no_colon_has_a_space_the_first_line_alone_is_told(String space, String hint)
      throws IOException {
    assertEquals(
        List.of(
            "content/sessions/x.md:2:1: error: there are no fields here [yaml-syntax] — %s: title: Knots"
                .formatted(hint)),
        new Folder(root)
            .with("conference.yaml", Folder.CONFERENCE)
            .with(
                "sessions/x.md",
                "---\ntitle:_Knots\ntype:_talk\nspeakers:_[ada]\n---\n".replace("_", space))
            .problems());
  }

  @Test
  void remarks_are_free() throws IOException {
    assertEquals(
        List.of(),
        new Folder(root)
            .session(
                "level: any # one\ntype: paper #1\nsubtitle: \"A #1\" #b\nkeywords: # c\n  - d # e")
            .problems());
  }

  @Test
  void a_day_and_a_time_that_are_both_wrong_are_told_as_one_mistake() throws IOException {
    assertEquals(1, new Folder(root).session("start: 2021/6/7 9.30\nend: 14:00").problems().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\uFEFF\u200D \u00AD", "\u00A0", "\u3164", "\u2800\u034F"})
  void a_title_that_nobody_can_see_is_empty(String title) throws IOException {
    assertEquals(
        List.of(
            "content/sessions/x.md:2:8: error: there is nothing in this value [empty-value] — write"
                + " text, or remove it"),
        new Folder(root).with("sessions/x.md", "---\ntitle: \"" + title + "\"\n---\n").problems());
  }

  @Test
  void letters_that_join_others_are_part_of_a_text() throws IOException {
    assertEquals(
        List.of(), new Folder(root).session("subtitle: \"नि\u200Dति 👩\u200D💻\"").problems());
  }

  @Test
  void a_misspelled_field_that_is_missing_is_told_once() throws IOException {
    assertEquals(
        1,
        new Folder(root).session("links: [ { titel: x, url: https://a.b/ } ]").problems().size());
  }
}
