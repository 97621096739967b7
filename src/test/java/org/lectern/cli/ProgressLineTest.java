package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Stage;
import org.lectern.TestConference;

class ProgressLineTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What one reads on a terminal's only line after this was written. */
  private static String seen(String written) {
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (char c : written.toCharArray()) {
      assertTrue(c == '\r' || (c >= ' ' && c <= '~'), "plain letters: " + (int) c);
      if (c == '\r') {
        column = 0;
      } else {
        line.replace(column, Math.min(column + 1, line.length()), String.valueOf(c));
        column++;
      }
    }
    return line.toString().stripTrailing();
  }

  private String drawn(ProgressLine line) {
    line.draw();
    return seen(written());
  }

  @Test
  void says_how_far_it_is_in_one_place() {
    try (ProgressLine line = new ProgressLine(terminal)) {
      assertEquals("reading", drawn(line));
      line.begin(Stage.CHECK);
      assertEquals("checking", drawn(line));
      line.begin(Stage.ASK);
      assertEquals("asking other sites", drawn(line));
      line.begin(Stage.PLAN);
      assertEquals("planning", drawn(line));
      line.begin(Stage.MAKE);
      line.expect(18_158);
      assertEquals("making files 0/18158", drawn(line));
      for (int i = 0; i < 1234; i++) {
        line.made("session", 1);
      }
      assertEquals("making files 1234/18158", drawn(line));
      line.begin(Stage.PUBLISH);
      assertEquals("publishing", drawn(line));
    }
  }

  @Test
  void is_gone_at_the_end_and_stays_away() {
    ProgressLine line = new ProgressLine(terminal);
    line.draw();
    line.close();
    assertEquals("", seen(written()));
    assertTrue(written().endsWith("\r"), "what comes next begins at the left");
    line.begin(Stage.PUBLISH);
    line.draw();
    assertEquals("", seen(written()));
  }

  @Test
  void short_work_writes_nothing() {
    ProgressLine line = new ProgressLine(terminal);
    line.begin(Stage.MAKE);
    line.made("session", 1);
    line.close();
    assertEquals("", written());
  }

  @Test
  void what_has_not_changed_is_not_written_again() {
    try (ProgressLine line = new ProgressLine(terminal)) {
      line.draw();
      String once = written();
      line.draw();
      assertEquals(once, written());
    }
  }

  @Test
  @Timeout(60)
  void long_work_shows_it_by_itself() throws InterruptedException {
    try (ProgressLine line = ProgressLine.on(terminal)) {
      line.begin(Stage.PLAN);
      while (written().isEmpty()) {
        Thread.sleep(20);
      }
      assertEquals("planning", seen(written()));
    }
    assertEquals("", seen(written()));
  }

  @Test
  void no_line_is_rewritten_in_a_servers_log_or_on_a_plain_teletype() {
    assertTrue(Terminal.canRewrite(Map.of("TERM", "xterm-256color", "NO_COLOR", "1")));
    assertTrue(Terminal.canRewrite(Map.of("CI", "false")));
    assertFalse(Terminal.canRewrite(Map.of("CI", "true", "TERM", "xterm")));
    assertFalse(Terminal.canRewrite(Map.of("TERM", "dumb")));
  }

  @Test
  void a_real_terminal_shows_it_and_a_pipe_does_not() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script here to make a terminal");
    assumeTrue(System.getProperty("os.name").equals("Linux"), "script is called otherwise");
    write_a_conference();
    String build =
        "'%s/bin/java' -cp '%s' org.lectern.cli.Main build --source '%s'"
            .formatted(
                System.getProperty("java.home"), System.getProperty("java.class.path"), folder);
    String onTerminal =
        said(Map.of(), "script", "--quiet", "--return", "--command", build, "/dev/null");
    assertTrue(
        onTerminal.matches(
            "(?s)\r(reading|checking|planning|making files|publishing).*\r *\r\\d+ pages in .*"),
        onTerminal);
    String onServer =
        said(
            Map.of("CI", "true"), "script", "--quiet", "--return", "--command", build, "/dev/null");
    assertTrue(onServer.matches("(?s)\\d+ pages in .*"), onServer);
    String inPipe = said(Map.of(), "sh", "-c", build);
    assertFalse(inPipe.contains("\r"), inPipe);
    assertTrue(inPipe.contains(" pages in "), inPipe);
  }

  private void write_a_conference() throws IOException {
    TestConference conference = new TestConference(folder).lasting("2027-05-14", "2027-05-15");
    for (int i = 0; i < 40; i++) {
      conference.session("knots-" + i, "");
    }
  }

  private String said(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder process = new ProcessBuilder(new ArrayList<>(List.of(command)));
    process.redirectErrorStream(true);
    process.environment().remove("CI");
    process.environment().put("TERM", "xterm");
    process.environment().putAll(environment);
    Process running = process.start();
    running.getOutputStream().close();
    String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, running.waitFor(), text);
    return text;
  }
}
