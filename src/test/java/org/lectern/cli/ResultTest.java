package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Sites;
import org.lectern.TestConference;

/** What came of a build, for programs and for those who want to know where the time went. */
class ResultTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private TestConference conference;

  @BeforeEach
  void write_a_conference() throws IOException {
    conference =
        new TestConference(folder)
            .lasting("2027-05-14", "2027-05-15")
            .with("content/speakers/ana-reis.md", "---\nname: Ana Reis\n---\n")
            .session("hitches", "speakers: [ana-reis]")
            .session("knots", "speakers: [ana-reis]");
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--source", folder.toString()));
    return new Lectern(stream(out), stream(err), what -> Optional.empty(), true, Map.of())
        .run(all.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper()
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .readTree(out.toByteArray());
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Set<String> files() throws IOException {
    return Sites.contents(folder.resolve("site")).keySet();
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  @Test
  void one_document_says_what_was_written() throws IOException {
    assertEquals(ExitCode.DONE, run("build", "--json"), err());
    JsonNode said = json();
    Set<String> files = files();
    assertEquals(files, texts(said.at("/written")));
    assertEquals(files.size(), said.at("/files/written").asInt());
    assertEquals(0, said.at("/files/removed").asInt());
    assertEquals(0, said.at("/files/unchanged").asInt());
    assertEquals(
        files.stream().filter(file -> file.endsWith(".html")).count(), said.at("/pages").asLong());
    assertEquals(0, said.at("/exitCode").asInt());
    assertTrue(said.at("/problems").isArray());
  }

  @Test
  void it_says_what_was_removed_and_what_stayed() throws IOException {
    run("build");
    Set<String> before = files();
    Files.delete(folder.resolve("content/sessions/knots.md"));
    assertEquals(ExitCode.DONE, run("build", "--json"), err());
    JsonNode said = json();
    Set<String> after = files();
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(after);
    assertTrue(gone.contains("sessions/knots/index.html"), gone.toString());
    assertEquals(gone, texts(said.at("/removed")));
    assertEquals(gone.size(), said.at("/files/removed").asInt());
    assertTrue(texts(said.at("/written")).contains("sessions/index.html"));
    assertEquals(
        after.size(), said.at("/files/written").asInt() + said.at("/files/unchanged").asInt());
  }

  @Test
  void the_manuals_example_has_the_fields_of_a_real_one_in_their_order() throws IOException {
    Matcher fence =
        Pattern.compile("(?s)```json\n(.*?)```")
            .matcher(Files.readString(Path.of("docs/publishing.md")));
    assertTrue(fence.find());
    JsonNode example = new ObjectMapper().readTree(fence.group(1));
    run("build", "--json");
    assertEquals(names(example), names(json()));
    assertEquals(names(example.get("files")), names(json().get("files")));
    assertEquals(names(example.get("milliseconds")), names(json().get("milliseconds")));
    conference.with("content/pages/venue.md", "---\ntitle: Venue\naliasses: [hall]\n---\n");
    assertEquals(ExitCode.DONE, run("build", "--json"), err());
    assertEquals(example.get("problems"), json().get("problems"));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void it_says_how_long_each_stage_took() throws IOException {
    run("build", "--json");
    JsonNode milliseconds = json().at("/milliseconds");
    assertEquals(List.of("all", "read", "check", "plan", "make", "publish"), names(milliseconds));
    milliseconds.forEach(each -> assertTrue(each.isIntegralNumber() && each.asLong() >= 0));
  }

  @Test
  void with_errors_it_says_them_as_the_format_does_and_that_nothing_was_published()
      throws IOException {
    run("build");
    Set<String> before = files();
    conference.session("knots", "speakers: [ana-reiss]");
    assertEquals(ExitCode.CONTENT, run("build", "--format", "json"));
    JsonNode format = json();
    assertEquals(ExitCode.CONTENT, run("build", "--json"));
    JsonNode said = json();
    format.fieldNames().forEachRemaining(name -> assertEquals(format.get(name), said.get(name)));
    assertEquals("unknown-speaker", said.at("/problems/0/rule").asText());
    assertEquals(1, said.at("/exitCode").asInt());
    assertEquals(1, said.at("/errors").asInt());
    assertEquals("{\"written\":0,\"removed\":0,\"unchanged\":0}", said.at("/files").toString());
    assertTrue(said.at("/written").isEmpty() && said.at("/removed").isEmpty());
    assertTrue(said.at("/milliseconds/publish").isMissingNode());
    assertTrue(err().contains("Nothing was published"), err());
    assertEquals(before, files());
  }

  @Test
  void wrong_usage_and_a_failing_machine_are_told_in_plain_text() throws IOException {
    assertEquals(ExitCode.USAGE, run("build", "--json", "--format", "github"));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertTrue(err().contains("--json and --format github exclude each other"), err());
    assertEquals(ExitCode.DONE, run("build", "--json", "--format", "json"), err());
    assertEquals(0, json().at("/exitCode").asInt());

    Files.delete(folder.resolve("site/index.html"));
    Files.createDirectories(folder.resolve("site/index.html"));
    Files.writeString(folder.resolve("site/index.html/mine.txt"), "mine");
    assertEquals(ExitCode.MACHINE, run("build", "--json"));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertTrue(err().contains("lectern: "), err());
  }

  @Test
  void the_last_line_sums_it_up_with_the_time() {
    run("build");
    String last = err().lines().reduce((first, second) -> second).orElseThrow();
    assertTrue(
        last.matches(
            ".*\\d+ pages in .*: \\d+ files written, 0 removed, 0 unchanged, in \\d+\\.\\d s"),
        last);
    run("check");
    assertTrue(err().matches("(?s).*No errors in \\d+ pages, in \\d+\\.\\d s\\.\n"), err());
  }

  @Test
  void times_are_in_seconds_and_then_in_minutes() {
    assertEquals("0.0 s", Elapsed.text(Duration.ofMillis(8)));
    assertEquals("1.4 s", Elapsed.text(Duration.ofMillis(1387)));
    assertEquals("2 min 5 s", Elapsed.text(Duration.ofSeconds(125)));
  }

  private List<String> firsts() {
    return err().lines().map(line -> line.split(" {2,}", 2)[0]).toList();
  }

  @Test
  void a_profile_has_every_stage_and_every_kind_of_file() {
    assertEquals(ExitCode.DONE, run("build", "--profile"), err());
    List<String> firsts = firsts();
    int stages = firsts.indexOf("stage");
    assertEquals(
        List.of("stage", "read", "check", "plan", "make", "publish", "all", ""),
        firsts.subList(stages, stages + 8));
    assertTrue(
        firsts.containsAll(
            List.of("session", "speaker", "sessions", "drawn pictures", "assets", "data .xml")),
        err());
    assertTrue(err().matches("(?s).*\nsession +\\d+\\.\\d{3} s +2 +\\d+\\.\\d\\d ms\n.*"), err());
    assertTrue(err().matches("(?s).*\nall +\\d+\\.\\d{3} s +100%\n.*"), err());
    assertTrue(err().matches("(?s).*\nheap: at most \\d+ MB; .*"), err());
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void columns_are_aligned() {
    run("build", "--profile");
    List<String> lines = err().lines().toList();
    int from =
        lines.indexOf(
            lines.stream().filter(line -> line.startsWith("stage ")).findFirst().orElseThrow());
    assertEquals(
        1, lines.subList(from, from + 7).stream().mapToInt(String::length).distinct().count());
  }

  @Test
  void a_check_has_a_profile_too_also_where_there_are_errors() throws IOException {
    assertEquals(ExitCode.DONE, run("check", "--profile"), err());
    assertTrue(firsts().containsAll(List.of("read", "check", "plan", "make", "all", "session")));
    assertFalse(firsts().contains("publish"), err());
    conference.session("knots", "speakers: [ana-reiss]");
    assertEquals(ExitCode.CONTENT, run("check", "--profile"));
    assertTrue(firsts().containsAll(List.of("read", "check", "all")), err());
    assertFalse(firsts().contains("make"), err());
  }
}
