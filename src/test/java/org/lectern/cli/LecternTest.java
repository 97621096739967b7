package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Sites;

class LecternTest {
  private static final String MISTAKE =
      "content/sessions/knots.md:3:12: error: there is no speaker \"ana-reiss\" [unknown-speaker]"
          + " — did you mean \"ana-reis\"?";

  @TempDir Path folder;
  private final Shell shell = new Shell();

  @BeforeEach
  void write_a_conference() throws IOException {
    write(
        "conference.yaml",
        """
        name: Harbour Talks
        url: https://talks.example.org/
        timezone: Europe/Lisbon
        start: 2027-05-14
        end: 2027-05-15
        """);
    write("speakers/ana-reis.md", "---\nname: Ana Reis\n---\n");
    write("sessions/hitches.md", "---\ntitle: Hitches\nspeakers: [ana-reis]\n---\n");
    write("sessions/knots.md", "---\ntitle: Knots\nspeakers: [ana-reis]\n---\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void write_a_mistake() throws IOException {
    write("sessions/knots.md", "---\ntitle: 結び目 (Knots)\nspeakers: [ana-reiss]\n---\n");
  }

  @Test
  void builds_into_the_conferences_folder_and_says_how_much() throws IOException {
    assertEquals(ExitCode.DONE, shell.run("build", "--source", folder.toString()), shell.err());
    assertTrue(Files.exists(folder.resolve("site/sessions/knots/index.html")));
    assertEquals("", shell.out());
    assertTrue(
        shell.err().matches("(?s)\\d+ pages in .*site: \\d+ files written, 0 removed.*"),
        shell.err());
  }

  @Test
  void builds_into_another_folder() {
    Path output = folder.resolve("public/2027");
    assertEquals(
        ExitCode.DONE,
        shell.run("build", "--source", folder.toString(), "--output", output.toString()));
    assertTrue(Files.exists(output.resolve("index.html")));
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void a_mistake_is_shown_with_its_line_and_a_caret_and_nothing_changes() throws IOException {
    shell.run("build", "--source", folder.toString());
    var before = Sites.contents(folder.resolve("site"));
    write_a_mistake();
    assertEquals(ExitCode.CONTENT, shell.run("build", "--source", folder.toString()));
    assertEquals(MISTAKE + "\n  speakers: [ana-reiss]\n             ^\n", shell.out());
    assertTrue(shell.err().contains("1 error, 0 warnings"), shell.err());
    assertEquals(before, Sites.contents(folder.resolve("site")));
  }

  @Test
  void a_broken_template_is_a_mistake_of_the_conference() throws IOException {
    Path template = folder.resolve("templates/session.html");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<h1>{{ page.titel }}</h1>\n");
    assertEquals(ExitCode.CONTENT, shell.run("build", "--source", folder.toString()));
    assertTrue(
        shell.out().contains("templates/session.html:1:13: error: ")
            && shell.out().contains("did you mean \"title\"?"),
        shell.out());
  }

  @Test
  void the_caret_stands_below_wide_characters_too() throws IOException {
    write("sessions/knots.md", "---\ntitle: Knots\nkeywords: [結び目, {ひも: 1}]\n---\n");
    assertEquals(ExitCode.CONTENT, shell.run("check", "--source", folder.toString()));
    assertTrue(
        shell.out().contains("  keywords: [結び目, {ひも: 1}]\n                     ^\n"), shell.out());
  }

  @Test
  void of_a_long_line_only_what_is_around_the_mistake_is_shown() throws IOException {
    String words = "A rope has two ends. ".repeat(40);
    write("sessions/knots.md", "---\ntitle: Knots\n---\n" + words + "[a](b.md) " + words + "\n");
    assertEquals(ExitCode.CONTENT, shell.run("check", "--source", folder.toString()));
    List<String> lines = shell.out().lines().toList();
    String shown = lines.get(1);
    assertTrue(shown.startsWith("  …") && shown.endsWith("…") && shown.length() < 130, shown);
    assertEquals(shown.indexOf("b.md"), lines.get(2).indexOf('^'));
  }

  @Test
  void endless_nesting_is_no_crash() throws IOException {
    write("sessions/knots.md", "---\ntitle: Knots\n---\n" + "> ".repeat(20_000) + "x\n");
    assertEquals(ExitCode.CONTENT, shell.run("check", "--source", folder.toString()));
    assertTrue(
        shell
            .out()
            .startsWith(
                "content/sessions/knots.md:4:1: error: here are more than 30 quotes or lists within"
                    + " each other [bad-value]"),
        shell.out());
  }

  @Test
  void check_builds_nothing() throws IOException {
    assertEquals(ExitCode.DONE, shell.run("check", "--source", folder.toString()), shell.err());
    assertFalse(Files.exists(folder.resolve("site")));
    write_a_mistake();
    assertEquals(ExitCode.CONTENT, shell.run("check", "--source", folder.toString()));
    assertTrue(shell.out().startsWith(MISTAKE), shell.out());
  }

  @Test
  void strict_takes_warnings_for_errors() throws IOException {
    write("speakers/mei.md", "---\nname: Mei\n---\n");
    assertEquals(ExitCode.DONE, shell.run("check", "--source", folder.toString()));
    assertTrue(shell.out().contains("warning: "), shell.out());
    assertEquals(ExitCode.CONTENT, shell.run("check", "--strict", "--source", folder.toString()));
    assertTrue(shell.out().contains("error: "), shell.out());
  }

  @Test
  void fix_mends_lists_what_it_mended_and_tells_the_rest() throws IOException {
    write(
        "sessions/knots.md",
        "---\ntitle: Knots\nspeakers: [ana-reiss]\nstart: 2027/5/14 9.30\nduration: 30\n---\n");
    assertEquals(ExitCode.CONTENT, shell.run("check", "--fix", "--source", folder.toString()));
    assertTrue(
        shell
            .err()
            .startsWith(
                "content/sessions/knots.md:4:8: mended: 2027/5/14 9.30 → 2027-05-14 09:30\n"),
        shell.err());
    assertTrue(shell.out().startsWith(MISTAKE), shell.out());
    assertTrue(
        Files.readString(folder.resolve("content/sessions/knots.md"))
            .contains("start: 2027-05-14 09:30\n"));
    shell.run("check", "--fix", "--source", folder.toString());
    assertFalse(shell.err().contains("mended"), shell.err());
  }

  @Test
  void json_is_one_document() throws IOException {
    write_a_mistake();
    shell.run("check", "--format", "json", "--source", folder.toString());
    List<String> values = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(shell.out())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          values.add(json.currentName() + "=" + json.getText());
        }
      }
    }
    assertEquals(
        List.of(
            "errors=1",
            "warnings=0",
            "severity=error",
            "file=content/sessions/knots.md",
            "line=3",
            "column=12",
            "rule=unknown-speaker",
            "message=there is no speaker \"ana-reiss\"",
            "hint=did you mean \"ana-reis\"?"),
        values);
  }

  @Test
  void json_of_nothing_wrong_is_a_document_too() {
    assertEquals(
        ExitCode.DONE, shell.run("check", "--format", "json", "--source", folder.toString()));
    assertTrue(shell.out().contains("\"problems\" : [ ]"), shell.out());
  }

  @Test
  void github_gets_annotations() throws IOException {
    write_a_mistake();
    shell.run("check", "--format", "github", "--source", folder.toString());
    assertEquals(
        "::error file=content/sessions/knots.md,line=3,col=12,title=unknown-speaker::there is no"
            + " speaker \"ana-reiss\" — did you mean \"ana-reis\"?\n",
        shell.out());
  }

  @Test
  void a_file_cannot_steer_the_terminal() throws IOException {
    write("sessions/knots.md", "---\ntitle: Knots\ntype: \u001B[2J\n---\n");
    assertEquals(ExitCode.CONTENT, shell.run("check", "--source", folder.toString()));
    assertFalse(shell.out().contains("\u001B"), shell.out());
  }

  @Test
  void wrong_usage_is_told_from_wrong_content() throws IOException {
    assertEquals(ExitCode.USAGE, shell.run());
    assertEquals(ExitCode.USAGE, shell.run("bild"));
    assertTrue(shell.err().contains("build"), shell.err());
    assertEquals(ExitCode.USAGE, shell.run("build", "--sauce", "x"));
    assertEquals(ExitCode.USAGE, shell.run("build", "--format", "xml"));
    assertEquals(ExitCode.USAGE, shell.run("build", "--source", folder.resolve("none").toString()));
    assertTrue(shell.err().contains("there is no folder"), shell.err());
    assertEquals(
        ExitCode.USAGE,
        shell.run("build", "--source", folder.toString(), "--output", folder.toString()));
    String file = Files.writeString(folder.resolve("a-file"), "").toString();
    assertEquals(
        ExitCode.USAGE, shell.run("build", "--source", folder.toString(), "--output", file));
    assertTrue(shell.err().contains("a-file is a file, not a folder"), shell.err());
  }

  @Test
  void the_content_alone_is_checked_and_not_built() throws IOException {
    String content = folder.resolve("content").toString();
    assertEquals(ExitCode.DONE, shell.run("check", "--source", content));
    assertEquals(ExitCode.USAGE, shell.run("build", "--source", content));
    assertTrue(
        shell.err().contains("name the folder that holds it: --source \"%s\"".formatted(folder)),
        shell.err());
    assertFalse(Files.exists(folder.resolve("content/site")));
    assertFalse(Files.exists(folder.resolve("content/.lectern")));
  }

  @Test
  void a_failing_machine_is_told_without_a_stack_trace() throws IOException {
    // A file where Lectern needs a folder of its own.
    String output = Files.createDirectories(folder.resolve("public")).toString();
    Files.writeString(folder.resolve("public/.lectern"), "");
    assertEquals(
        ExitCode.MACHINE, shell.run("build", "--source", folder.toString(), "--output", output));
    assertTrue(shell.err().startsWith("lectern: "), shell.err());
    assertFalse(shell.err().contains("\tat "), shell.err());
    shell.run("build", "--debug", "--source", folder.toString(), "--output", output);
    assertTrue(shell.err().contains("\tat "), shell.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "github"})
  void a_files_name_steers_no_terminal_and_forges_no_line(String format) throws IOException {
    write("sessions/a\u001B[31m\u009B.md", "");
    write("sessions/b\ncontent/x.md: error: forged.md", "");
    assertEquals(
        ExitCode.CONTENT, shell.run("check", "--source", folder.toString(), "--format", format));
    assertTrue(shell.out().contains("a\uFFFD[31m\uFFFD.md"), shell.out());
    assertTrue(shell.out().chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'));
    assertTrue(shell.out().lines().noneMatch(line -> line.startsWith("content/x.md")));
  }
}
