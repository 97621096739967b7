package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.TestConference;

class LookalikesTest {
  private static final Lookalikes TITLES = new Lookalikes(false, 4);
  private static final Lookalikes PEOPLE = new Lookalikes(true, 5);

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Micro-credentials: Surveying the landscape | micro credentials – surveying the Landscape
          Micro-credentials: Surveying the landscape | Micro-credential: Surveying the landscape
          Micro-credentials: Surveying the landscape | Micro-credentials: Surveing the landscape
          Micro-credentials: Surveying the landscape | Micro-credentials: Surveyign the landscape
          Micro-credentials: Surveying the landscape | Micro-credentials: Surveying the landscope
          Reading aloud in Québec | Reading aloud in Quebec
          Ｒｅａｄｉｎｇ aloud 2 | Reading aloud 2
          日本語教育の未来 | 日本語 教育の「未来」
          """)
  void titles_are_alike_but_for_a_slip(String one, String other) {
    assertEquals(List.of(new Lookalikes.Pair(0, 1)), TITLES.in(List.of(one, other)).toList());
    assertEquals(List.of(new Lookalikes.Pair(0, 1)), TITLES.in(List.of(other, one)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Workshop on reading 1 | Workshop on reading 2
          Workshop on reading, part I | Workshop on reading, part II
          Workshop on reading, part IV | Workshop on reading, part VI
          Workshop on reading, part VIII | Workshop on reading, part XIII
          Workshop on reading, group A | Workshop on reading, group B
          Workshop on reading, 2026 | Workshop on reading, 2027
          Reading in the classroom | Reading on the classroom
          Reading with children | Writing with children
          The reading circle | The circle reading
          Knots | Knits
          ロープワーク入門その一 | ロープワーク入門その二
          英語教育の未来と課題について | 英語教育の現在と課題について
          かき氷の作り方を学ぶ会 | がき氷の作り方を学ぶ会
          !!! | ???
          """)
  void titles_that_say_something_else_are_not(String one, String other) {
    assertEquals(List.of(), TITLES.in(List.of(one, other)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sato Yuki | Yuki Sato | true
          SATO, Yuki | Yuki Satō | true
          María José Ibarra | Maria Jose Ibarra | true
          Siobhán O’Dálaigh | Siobhan O'Dalaigh | true
          Katherine Ibarra | Ibarra Catherine | true
          Anderson Keiko | Keiko Andersson | true
          Yuki Sato | Yuka Sato | false
          Kenji Ito | Kenta Ito | false
          Maria Ito | Mario Ito | false
          山田 太郎 | 山田太郎 | true
          山田太郎 | 山田次郎 | false
          """)
  void people_are_alike_in_any_order_of_names(String one, String other, boolean alike) {
    assertEquals(alike, PEOPLE.in(List.of(one, other)).count() == 1);
  }

  @Test
  void a_slip_is_one_letter_or_two_that_changed_places() {
    assertEquals(
        List.of(true, true, true, true, true, false, false, false),
        Stream.of(
                Lookalikes.isSlip("knots", "knts"),
                Lookalikes.isSlip("knots", "knotts"),
                Lookalikes.isSlip("knots", "knits"),
                Lookalikes.isSlip("knots", "kntos"),
                Lookalikes.isSlip("knots", "knot"),
                Lookalikes.isSlip("knots", "knots"),
                Lookalikes.isSlip("knots", "snott"),
                Lookalikes.isSlip("knots", "ntosk"))
            .toList());
  }

  @Test
  void ten_thousand_that_differ_in_a_word_take_no_time() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      names.add("An introduction to the study of " + letters(i) + " in the classroom of today");
    }
    IntStream.range(0, 20_000).forEach(i -> names.add("The very same title, again and again"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> TITLES.in(names).filter(pair -> pair.first() > 0).count());
  }

  private static String letters(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number, i = 0; i < 8; i++, rest /= 7) {
      word.append((char) ('a' + (rest * 11 + i) % 26));
    }
    return word.toString();
  }

  @Test
  void a_conference_is_told_of_what_was_probably_written_twice() throws IOException {
    TestConference conference =
        new TestConference(root)
            .with(
                "content/conference.yaml",
                """
                name: Twice
                url: https://twice.example.org/
                timezone: Europe/Lisbon
                start: 2027-03-26
                end: 2027-03-28
                session_types: [ { id: break, name: Break, service: true } ]
                """)
            .with("content/sessions/a.md", session("Splicing ropes", "speakers: [ana, yael]"))
            .with("content/sessions/b.md", session("Splicing ropes", "differs_from: [a]"))
            .with("content/sessions/c.md", session("Splicing rope", "speakers: [anna]"))
            .with("content/sessions/d.md", session("Splicing ropes", "status: cancelled"))
            .with("content/sessions/e.md", session("Splicing ropes", "part_of: a"))
            .with("content/sessions/f.md", session("Lunch for everybody", "type: break"))
            .with("content/sessions/g.md", session("Lunch for everybody", "type: break"))
            .with("content/sessions/h.md", session("Discussion", "part_of: a"))
            .with("content/sessions/i.md", session("Discussion", "part_of: b"))
            .with("content/speakers/ana.md", speaker("Ana Reis-Oliveira"))
            .with("content/speakers/anna.md", speaker("Ana Reis-Olivera"))
            .with("content/speakers/yael.md", speaker("Oliveira Reis Ana"));
    assertEquals(
        List.of(
            "content/sessions/c.md:2:8: warning: content/sessions/a.md is called nearly the same:"
                + " \"Splicing ropes\" [near-duplicate-title] — keep one file, with slots: for its"
                + " times; if they are two, write differs_from: [a]",
            "content/speakers/anna.md:2:7: warning: content/speakers/ana.md is called nearly the"
                + " same: \"Ana Reis-Oliveira\" [near-duplicate-speaker] — keep one of the two"
                + " files; if they are two people, write differs_from: [ana]"),
        conference.problems());
  }

  private static String session(String title, String line) {
    return "---\ntitle: \"" + title + "\"\n" + line + "\n---\n";
  }

  private static String speaker(String name) {
    return "---\nname: \"" + name + "\"\n---\n";
  }
}
