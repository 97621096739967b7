package org.lectern.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;
import org.lectern.content.field.Reading;
import org.lectern.content.source.SourceFile;
import org.lectern.problem.Problems;

/** What is told of a file in which YAML stumbles: every slip, and all that is wrong beside them. */
class SlipsTest {
  /** Fields with a mistake, and in which of their lines it is told. */
  private static final Map<String, Integer> FIELDS =
      Map.ofEntries(
          Map.entry("start: 6/7/2021 13:45", 0),
          Map.entry("duration: 1:30", 0),
          Map.entry("rooms: { a: b }", 0),
          Map.entry("language: english", 0),
          Map.entry("featured: maybe", 0),
          Map.entry("colour: red", 0),
          Map.entry("aliases: [Old Slug]", 0),
          Map.entry("subtitle: A: b", 0),
          Map.entry("level: @home", 0),
          Map.entry("track: \"boats", 0),
          Map.entry("type: 'talk", 0),
          Map.entry("keywords: [a, b", 0),
          Map.entry("speakers: { a", 0),
          Map.entry("access:zoom", 0),
          Map.entry("status：confirmed", 0),
          Map.entry("doi: *10", 0),
          Map.entry("format: `short`", 0),
          Map.entry("links:\n  - { url: https://a.example/, title: A: b }", 1),
          Map.entry("extra:\n  a: 1\n b: 2", 2),
          Map.entry("media:\n\t- video: media/a.mp4", 1));

  @TempDir Path root;

  @Test
  void a_slip_hides_no_other_mistake_of_the_file() throws IOException {
    Folder folder = new Folder(root);
    folder.session("subtitle: A: b\nroom: \"deck\nlanguage: english\nlevel: @home");
    assertEquals(
        List.of(
            "content/sessions/x.md:3:12: error: a text with a colon and a space in it goes in quotes"
                + " [yaml-syntax] — write subtitle: \"A: b\"",
            "content/sessions/x.md:4:7: error: this quotation mark is never closed [yaml-syntax] —"
                + " put the same mark at the end of the text",
            "content/sessions/x.md:5:11: error: \"english\" isn't a language's tag [bad-language] — did"
                + " you mean \"en\"?",
            "content/sessions/x.md:6:8: error: a text that starts with @ goes in quotes"
                + " [yaml-syntax] — write level: \"@home\""),
        folder.problems());
  }

  @Test
  void what_stands_in_a_line_with_a_slip_is_missed_nowhere() throws IOException {
    Folder folder = new Folder(root);
    folder.with(
        "conference.yaml",
        Folder.CONFERENCE.replace("name: Tests", "name: Tests: a conference")
            + "rooms:\n  - { id: deck, name: Deck: one }\n");
    folder.with("sessions/x.md", "---\ntitle: X: y\nspeakers: [ana]\nroom: deck\n---\nText.\n");
    folder.with("sessions/y.md", "---\ntitle: Y\npart_of: x\nspeakers: [mei, \"bo]\n---\nText.\n");
    folder.with("speakers/ana.md", "---\nname: Ana: Reis\n---\n");
    folder.with("speakers/mei.md", "---\nname: Mei\n---\n");
    assertEquals(
        List.of(
            "conference.yaml:1 yaml-syntax",
            "conference.yaml:13 yaml-syntax",
            "sessions/x.md:2 yaml-syntax",
            "sessions/y.md:4 yaml-syntax",
            "speakers/ana.md:2 yaml-syntax"),
        told(folder));
  }

  @Test
  void a_slip_in_a_translation_hides_nothing_either() throws IOException {
    Folder folder = new Folder(root);
    folder.with("sessions/x.md", "---\ntitle: X\nlevel: @home\n---\nText.\n");
    folder.with("sessions/x.ja.md", "---\ntitle: X: y\nlevel: [a]\n---\n");
    assertEquals(
        List.of(
            "sessions/x.ja.md:2 yaml-syntax",
            "sessions/x.ja.md:3 wrong-type",
            "sessions/x.md:3 yaml-syntax"),
        told(folder));
  }

  @Test
  void names_from_elsewhere_in_the_file_are_no_slips() throws IOException {
    Folder folder = new Folder(root);
    folder.session("keywords: &words [a, b]\nlevel: @home\nextra: { more: *words }");
    assertEquals(List.of("sessions/x.md:4 yaml-syntax"), told(folder));
  }

  @Test
  void thousands_of_slips_take_no_longer_than_as_many_fields() throws IOException {
    Folder folder = new Folder(root);
    folder.session("level: @home\n" + "a: b: c\n".repeat(900));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> folder.problems().size());
    folder.session("level: @home\n" + "a: b: c\n".repeat(100_000));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> folder.problems().size());
  }

  @Property(tries = 500)
  void each_slip_and_mistake_is_told_and_nothing_else(@ForAll("fields") List<String> fields) {
    byte[] file = ("---\ntitle: X\n" + String.join("\n", fields) + "\n---\n").getBytes(UTF_8);
    Problems problems = new Problems();
    SourceFile.markdownInPart(file, "sessions/x.md", "x.md", problems)
        .ifPresent(
            read ->
                SessionFields.SHAPE.read(
                    read.fields(),
                    Reading.of(problems, Optional.empty(), UnaryOperator.identity())));
    List<Integer> expected = new ArrayList<>();
    int line = 3;
    for (String field : fields) {
      expected.add(line + FIELDS.get(field));
      line += (int) field.lines().count();
    }
    assertEquals(
        expected,
        problems.sorted().stream().map(it -> it.position().line()).toList(),
        () -> problems.sorted().toString());
  }

  @Provide
  Arbitrary<List<String>> fields() {
    List<String> all = FIELDS.keySet().stream().sorted().toList();
    return Arbitraries.of(all).set().ofMinSize(1).ofMaxSize(12).map(List::copyOf);
  }

  /** File, line and rule of all that reading and checking tell. */
  private static List<String> told(Folder folder) throws IOException {
    folder.read();
    return new TestConference(folder.root())
        .problems().stream()
            .map(it -> it.replaceFirst("^content/([^:]+:\\d+).* \\[([a-z-]+)].*$", "$1 $2"))
            .distinct()
            .toList();
  }
}
