package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;

/**
 * Runs {@code docs/first-talk.md}: its two files, and the mistakes in its table, in the conference
 * of {@code docs/content-format.md}.
 */
class FirstTalkManualTest {
  private static final Path MANUAL = Path.of("docs/first-talk.md");
  private static final String TALK = "content/sessions/paper-boats.md";
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^`|]+) \\| `([^`]+)` \\|$");
  private static final Pattern TOLD = Pattern.compile("(?s)```text\n(.*?)\n```");

  @TempDir Path folder;
  private ManualExamples examples;

  @BeforeEach
  void write() throws IOException {
    ManualExamples.in(Path.of("docs/content-format.md")).writeTo(folder);
    ContentFormatManualTest.writeMedia(folder);
    examples = ManualExamples.in(MANUAL);
    assertEquals(2, examples.files().size());
    examples.writeTo(folder);
  }

  private List<Problem> problems() throws IOException {
    return Build.of(BuildOptions.of(folder)).check().problems();
  }

  /** What is told of the talk with another line in place of the one with this field. */
  private List<Problem> problemsWith(String line) throws IOException {
    String field = line.substring(0, line.indexOf(':'));
    String talk = examples.files().get(TALK);
    String other = talk.replaceFirst("(?m)^" + field + ": .*$", line);
    Files.writeString(folder.resolve(TALK), other);
    return problems();
  }

  @Test
  void its_speaker_and_its_talk_are_published() throws IOException {
    assertEquals(List.of(), Build.of(BuildOptions.of(folder)).run().problems());
    Document talk = Jsoup.parse(folder.resolve("site/sessions/paper-boats/index.html"));
    assertEquals("Paper boats: a beginning", talk.selectFirst("h1").text());
    for (String shown : List.of("Hanako Sato", "16:00", "16:45", "The Deck", "newspaper")) {
      assertTrue(talk.selectFirst("main").text().contains(shown), shown);
    }
  }

  @Test
  void the_speaker_alone_is_a_warning() throws IOException {
    Files.delete(folder.resolve(TALK));
    assertEquals(List.of(Severity.WARNING), problems().stream().map(Problem::severity).toList());
  }

  @Test
  void a_title_is_enough() throws IOException {
    Files.writeString(
        folder.resolve(TALK),
        "---\ntitle: \"Paper boats\"\nspeakers: hanako-sato\n---\n\nA text.\n");
    assertEquals(List.of(), problems());
  }

  @Test
  void a_cancelled_talk_says_so() throws IOException {
    assertEquals(List.of(), problemsWith("room: deck\nstatus: cancelled"));
  }

  @Test
  void the_mistake_is_told_as_it_stands_there() throws IOException {
    String told =
        TOLD.matcher(Files.readString(MANUAL)).results().findFirst().orElseThrow().group(1);
    assertEquals(
        List.of(told),
        problemsWith("speakers: Hanako Sato").stream().map(Problem::toString).toList());
  }

  @Test
  void each_mistake_of_the_table_is_told_so_and_mended_so() throws IOException {
    List<MatchResult> rows = ROW.matcher(Files.readString(MANUAL)).results().toList();
    assertEquals(8, rows.size());
    for (MatchResult row : rows) {
      assertEquals(
          List.of(row.group(2)),
          problemsWith(row.group(1)).stream().map(Problem::message).toList(),
          row.group(1));
      assertEquals(List.of(), problemsWith(row.group(3)), row.group(3));
    }
  }
}
