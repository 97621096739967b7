package org.lectern;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.lectern.problem.Rule;

/** Whatever editors write becomes a problem or a page, and never an exception. */
class AnyContentTest {
  private static final String CONFERENCE =
      """
      name: Any
      url: https://any.example.org/
      timezone: Europe/Lisbon
      start: 2027-03-27
      end: 2027-03-28
      languages: [en, ja]
      day_starts: "04:00"
      rooms: [ { id: a, name: A }, { id: b, name: B } ]
      tracks: [ { id: a, name: A, color: "#123456" } ]
      session_types:
        - { id: talk, name: Talk, duration: 30, formats: [ { id: short, name: Short } ] }
        - { id: break, name: Break, service: true }
      access: [ { id: a, channel: A, requires: [ { name: x, url: media/a.png } ], opens: 90 } ]
      """;

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void never_makes_an_exception(
      @ForAll("sessions") List<String> sessions,
      @ForAll("texts") String biography,
      @ForAll("texts") String page,
      @ForAll("translations") String translation)
      throws IOException {
    Path folder = Scratch.ofTry();
    TestConference conference = new TestConference(folder);
    conference.with("content/conference.yaml", CONFERENCE);
    conference.with("content/media/a.png", Pixels.png(2, 1));
    conference.with("content/speakers/a.md", "---\nname: A\n---\n" + biography);
    conference.with("content/pages/a.md", "---\ntitle: A\n---\n# Head\n\n" + page);
    conference.session("whole", "start: 2027-03-27 10:00\nend: \"12:00\"\nroom: a");
    conference.with("content/sessions/a.ja.md", translation);
    String names = "abcdefghij";
    for (int i = 0; i < sessions.size(); i++) {
      conference.with("content/sessions/" + names.charAt(i) + ".md", sessions.get(i));
    }
    assertTrue(
        Build.of(BuildOptions.of(folder)).check().problems().stream()
            .noneMatch(problem -> problem.rule() == Rule.TEMPLATE));
  }

  /** For each field what is right, then what isn't. */
  private static final String[][][] FIELDS = {
    {
      {"", "type: talk", "type: break", "type: talk\nformat: short"},
      {"type: none", "format: none", "type: [talk]"}
    },
    {{"", "track: a"}, {"track: none"}},
    {{"", "speakers: [a]"}, {"speakers: [a, a, none]"}},
    {
      {
        "",
        "start: 2027-03-27 10:00\nduration: 20",
        "start: 2027-03-27 10:10\nend: \"11:30\"\nroom: a\npart_of: whole",
        "start: 2027-03-28 00:10\nduration: 20\nrooms: [a, b]",
        "slots: [ { start: 2027-03-27 10:00, duration: 20 }, { start: 2027-03-28 10:00, end: 11:00 } ]",
        "part_of: whole"
      },
      {
        "start: 2027-03-28 01:30\nduration: 0",
        "start: 2027-03-27 10:00\nend: \"09:00\"\nrooms: [a, a, none]",
        "start: 9999-12-31 23:00\nduration: 99999",
        "start: 0000-01-01 00:00\nend: 0000-01-01 00:00",
        "slots: [ { start: 2027-03-27 10:00 }, { end: 11:00 }, x ]",
        "start: 2027-03-27 15:00\nduration: 20\npart_of: whole",
        "part_of: a",
        "part_of: none"
      }
    },
    {{"", "status: cancelled\nreplaced_by: whole"}, {"replaced_by: a", "replaced_by: none"}},
    {{"", "access: a"}, {"access: none"}},
    {{"", "featured: true"}, {"aliases: [a, a, index, media]"}},
    {{"", "keywords: [AI, ai, '!!!']"}, {"keywords: ai"}},
    {
      {
        "",
        "media: [ { video: media/a.png, title: A, transcript: media/a.png } ]",
        "media: [ { vimeo: https://vimeo.com/76979871/0123abc, title: A } ]"
      },
      {"media: [ { youtube: https://youtu.be/ , embed: https://x.org/ }, { video: none.mp4 } ]"}
    },
    {
      {"", "links: [ { title: A, url: media/a.png } ]"},
      {"links: [ { title: A, url: pages/a.md } ]"}
    }
  };

  private static final List<String> RIGHT_TEXTS =
      List.of(
          "[a](../speakers/a.md)",
          "[a](../pages/a.md#head)",
          "[a](whole.md)",
          "[a](../sessions/whole.md)",
          "# Head\n",
          "![a](../media/a.png)",
          "<img src=\"../media/a.png\">",
          "<a href='../media/a.png'>a</a>",
          "A note.[^1]\n\n[^1]: Here.\n",
          "<script>",
          "[a][r]\n\n[r]: ../media/a.png\n");

  private static final List<String> WRONG_TEXTS =
      List.of(
          "[a]()",
          "[a](#head)",
          "[a](..)",
          "[a](?x)",
          "[a](%)",
          "[a](%00)",
          "[a](<\\x>)",
          "[a](../a.png)",
          "<a href='a b'>a</a>",
          "<img src=none.png>",
          "[r]: b.md\n[a][r] ![a][r]");

  @Provide
  Arbitrary<List<String>> sessions() {
    return Arbitraries.of(true, false)
        .flatMap(right -> session(right).list().ofMinSize(1).ofMaxSize(5));
  }

  private static Arbitrary<String> session(boolean right) {
    List<Arbitrary<String>> fields =
        Stream.of(FIELDS)
            .map(
                field ->
                    right
                        ? Arbitraries.of(field[0])
                        : Arbitraries.frequencyOf(
                            Tuple.of(6, Arbitraries.of(field[0])),
                            Tuple.of(1, Arbitraries.of(field[1]))))
            .toList();
    return Combinators.combine(
            Combinators.combine(fields).as(lines -> String.join("\n", lines)), texts(right))
        .as((lines, text) -> "---\ntitle: X\n" + lines + "\n---\n" + text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(true, true, true, false).flatMap(AnyContentTest::texts);
  }

  private static Arbitrary<String> texts(boolean right) {
    return Arbitraries.of(
            right
                ? RIGHT_TEXTS
                : Stream.concat(RIGHT_TEXTS.stream(), WRONG_TEXTS.stream()).toList())
        .list()
        .ofMaxSize(2)
        .map(parts -> String.join("\n\n", parts));
  }

  @Provide
  Arbitrary<String> translations() {
    return Combinators.combine(
            Arbitraries.of(
                "title: エ",
                "title: エ",
                "media: [ { audio: media/a.png, title: A } ]",
                "media: [ { audio: media/a.png, title: A } ]",
                "media: [ { audio: none } ]",
                "links: [ { title: A, url: none } ]"),
            texts())
        .as((fields, text) -> "---\n" + fields + "\n---\n" + text);
  }
}
