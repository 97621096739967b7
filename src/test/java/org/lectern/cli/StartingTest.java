package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to a site with the editor's own sessions. */
class StartingTest {
  @TempDir Path parent;
  private final Shell shell = new Shell();
  private Optional<String> answer = Optional.empty();

  private int run(String... args) {
    return shell.run(answer, args);
  }

  private String said() {
    return shell.out() + shell.err();
  }

  private Path init() {
    Path folder = parent.resolve("talks");
    assertEquals(
        ExitCode.DONE,
        run(
            "init",
            folder.toString(),
            "--name",
            "Talks: \"2030\"",
            "--timezone",
            "Asia/Tokyo",
            "--start",
            "2030-05-03",
            "--end",
            "2030-05-05"),
        said());
    return folder;
  }

  @Test
  void a_new_conference_builds_at_once_without_a_warning() throws IOException {
    Path folder = init();
    assertEquals(ExitCode.DONE, run("build", "--strict", "--source", folder.toString()), said());
    assertTrue(Files.exists(folder.resolve("site/sessions/welcome/index.html")));
    assertTrue(Files.exists(folder.resolve(".gitignore")));
    assertTrue(Files.isExecutable(folder.resolve("publish.sh")));
    List<String> uploads =
        Files.readAllLines(folder.resolve("publish.sh")).stream()
            .filter(line -> line.startsWith("rsync"))
            .toList();
    assertTrue(
        uploads.stream()
            .map(line -> line.contains("--exclude=/sw.js") || line.contains("--exclude='*'"))
            .toList()
            .equals(List.of(true, true, false)),
        "browsers hear of the new program when all of it is there: " + uploads);
  }

  @Test
  void what_an_editor_wrote_is_never_overwritten() throws IOException {
    Path folder = init();
    Path conference = folder.resolve("content/conference.yaml");
    Files.writeString(conference, "name: Mine");
    assertEquals(ExitCode.DONE, run("init", folder.toString()));
    assertTrue(said().contains("left as it was: content/conference.yaml"), said());
    assertEquals("name: Mine", Files.readString(conference));
  }

  @Test
  void new_files_lie_in_their_place_and_build() throws IOException {
    Path folder = init();
    String source = folder.toString();
    assertEquals(ExitCode.DONE, run("new", "session", "Knots & \"Hitches\"!", "--source", source));
    assertTrue(said().contains("knots-hitches.md"), said());
    assertEquals(ExitCode.DONE, run("new", "session", "遠隔授業の声", "--source", source));
    assertEquals(ExitCode.DONE, run("new", "page", "Code of Conduct", "--source", source));
    assertEquals(ExitCode.DONE, run("new", "speaker", "Łukasz Wrona", "--source", source));
    String session = Files.readString(folder.resolve("content/sessions/knots-hitches.md"));
    assertTrue(session.contains("title: \"Knots & \\\"Hitches\\\"!\""), session);
    assertTrue(session.contains("# room: hall  # hall, room-1"), session);
    assertEquals(ExitCode.DONE, run("build", "--source", source), said());
    assertTrue(Files.exists(folder.resolve("site/sessions/遠隔授業の声/index.html")));
    assertTrue(Files.exists(folder.resolve("site/speakers/łukasz-wrona/index.html")));
    assertTrue(said().contains("0 errors, 1 warning"), "nobody names the speaker yet: " + said());
  }

  @Test
  void a_new_file_lies_where_a_build_reads_it() throws IOException {
    Path folder = init();
    Path own = folder.resolve("content");
    // Some other program's folder.
    Files.createDirectory(own.resolve("content"));
    assertEquals(ExitCode.DONE, run("new", "session", "Knots", "--source", own.toString()), said());
    assertTrue(Files.exists(own.resolve("sessions/knots.md")));
    assertEquals(ExitCode.DONE, run("build", "--source", own.toString()), said());
    assertTrue(Files.exists(own.resolve("site/sessions/knots/index.html")));
  }

  @Test
  void a_name_that_windows_cannot_have_gets_a_number() throws IOException {
    String source = init().toString();
    assertEquals(ExitCode.DONE, run("new", "session", "CON", "--source", source));
    assertTrue(said().contains("con-1.md"), said());
    assertEquals(ExitCode.USAGE, run("new", "session", "Con", "--slug", "con", "--source", source));
    assertTrue(said().contains("did you mean \"con-1\"?"), said());
  }

  @Test
  void a_file_that_is_there_stays() throws IOException {
    Path folder = init();
    Path welcome = folder.resolve("content/sessions/welcome.md");
    String before = Files.readString(welcome);
    assertEquals(ExitCode.USAGE, run("new", "session", "Welcome", "--source", folder.toString()));
    assertTrue(said().contains("is there already"), said());
    assertEquals(before, Files.readString(welcome));
    assertEquals(
        ExitCode.DONE,
        run("new", "session", "Welcome", "--slug", "welcome-2", "--source", folder.toString()));
  }

  @Test
  void what_is_missing_is_asked_on_a_terminal_and_else_refused() {
    Path folder = init();
    assertEquals(ExitCode.USAGE, run("new", "session", "--source", folder.toString()));
    answer = Optional.of("Asked For");
    assertEquals(ExitCode.DONE, run("new", "session", "--source", folder.toString()));
    assertTrue(Files.exists(folder.resolve("content/sessions/asked-for.md")));
  }

  @Test
  void a_wrong_slug_or_place_is_told() {
    Path folder = init();
    assertEquals(
        ExitCode.USAGE, run("new", "page", "A", "--slug", "../A b", "--source", folder.toString()));
    assertTrue(said().contains("did you mean \"a-b\"?"), said());
    assertEquals(ExitCode.USAGE, run("new", "page", "A", "--source", parent.toString()));
    assertTrue(said().contains("lectern init"), said());
  }

  @Test
  void what_is_typed_wrongly_is_told_in_plain_words() {
    String folder = parent.resolve("x").toString();
    assertEquals(ExitCode.USAGE, run("init", folder, "--start", "2030-13-01"));
    assertTrue(said().contains(": \"2030-13-01\" isn't a day; write the year"), said());
    assertEquals(ExitCode.USAGE, run("init", folder, "--timezone", "+09:00"));
    assertTrue(said().contains("there is no time zone \"+09:00\""), said());
    assertTrue(!said().contains("java."), said());
    assertEquals(
        ExitCode.USAGE, run("init", folder, "--start", "2030-06-02", "--end", "2030-06-01"));
    assertTrue(said().contains("comes before the first"), said());
    assertTrue(!Files.exists(parent.resolve("x")));
  }

  @Test
  void nothing_is_written_that_would_be_refused_at_once() {
    String talks = parent.resolve("other").toString();
    for (List<String> wrong :
        List.of(
            List.of("--language", "german", "did you mean \"de\"?"),
            List.of("--language", "x", "such as en, ja or pt-BR"),
            List.of("--url", "example.org/2030", "did you mean \"https://example.org/2030\"?"),
            List.of("--url", "https://example.org/?y=1", "such as https://"),
            List.of("--url", "https://me@example.org/", "leave out what stands before the @"),
            List.of("--url", "ftp://example.org/", "starts with https://"),
            List.of(
                "--url", "https://example.org//x//", "did you mean \"https://example.org/x/\"?"))) {
      assertEquals(ExitCode.USAGE, run("init", talks, wrong.get(0), wrong.get(1)), said());
      assertTrue(said().contains(wrong.get(2)), said());
    }
    assertTrue(Files.notExists(Path.of(talks)));
    String source = init().toString();
    assertEquals(ExitCode.USAGE, run("new", "page", "Schedule", "--source", source));
    assertTrue(said().contains("/schedule/ is Lectern's own"), said());
    assertEquals(ExitCode.USAGE, run("new", "page", "404", "--source", source), said());
  }

  @Test
  void a_long_title_gives_a_name_that_disks_take() throws IOException {
    Path folder = init();
    String title = "発表の題名".repeat(30);
    assertEquals(
        ExitCode.DONE, run("new", "session", title, "--source", folder.toString()), said());
    assertEquals(ExitCode.DONE, run("build", "--source", folder.toString()), said());
  }

  @Test
  void a_file_is_no_place_for_a_conference() throws IOException {
    Path file = Files.writeString(parent.resolve("notes.txt"), "Mine");
    for (Path place : List.of(file, file.resolve("talks"))) {
      assertEquals(ExitCode.USAGE, run("init", place.toString()));
      assertTrue(said().startsWith(file + " is a file; name a folder"), said());
    }
    assertEquals("Mine", Files.readString(file));
  }

  @Test
  void a_folder_with_a_blank_can_be_copied_into_the_next_command() {
    Path folder = parent.resolve("my talks");
    assertEquals(ExitCode.DONE, run("init", folder.toString()), said());
    assertTrue(said().contains("--source \"" + folder + "\""), said());
  }

  @Test
  void schemas_of_a_folder_that_is_not_there_are_refused() {
    Path folder = parent.resolve("nowhere");
    assertEquals(ExitCode.USAGE, run("schema", "--source", folder.toString()));
    assertTrue(said().startsWith("there is no folder " + folder), said());
    assertTrue(!Files.exists(folder));
  }

  @Test
  void rooms_that_only_sessions_of_a_table_name_are_counted() throws IOException {
    Path table = parent.resolve("talks.csv");
    Files.writeString(table, "Title,Room,Track,Start,End\nA,Deck,Boats,2030-06-01 10:00,11:00\n");
    assertEquals(
        ExitCode.DONE,
        run("import", "csv", table.toString(), "--into", parent.resolve("x").toString()),
        said());
    assertTrue(said().contains("1 room and 1 track."), said());
  }
}
