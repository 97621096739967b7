package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.EveryLanguage;

/** What the command says of itself. */
class HelpTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    out.reset();
    err.reset();
    return new Lectern(stream(out), stream(err), what -> Optional.empty()).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void help_and_version_are_no_failure() {
    assertEquals(ExitCode.DONE, run("--help"));
    assertTrue(out().contains("check"), out());
    assertEquals(ExitCode.DONE, run("build", "--help"));
    assertTrue(out().contains("--release"), out());
    assertEquals(ExitCode.DONE, run("--version"));
    assertTrue(out().startsWith("lectern "), out());
  }

  @Test
  void help_is_a_command_too() {
    assertEquals(ExitCode.DONE, run("help"));
    assertTrue(out().startsWith("Usage: lectern [-hV] COMMAND"), out());
    String general = out();
    assertEquals(ExitCode.DONE, run("help", "help"));
    assertEquals(general, out());
    assertEquals(ExitCode.DONE, run("help", "check"));
    assertTrue(out().startsWith("Usage: lectern check "), out());
    assertEquals(ExitCode.DONE, run("help", "schema"));
    assertTrue(out().startsWith("Usage: lectern schema "), out());
    assertEquals(ExitCode.DONE, run("help", "new", "session"));
    assertTrue(out().startsWith("Usage: lectern new "), out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          chek => there is no command "chek"; did you mean "check"?
          help chek => there is no command "chek"; did you mean "check"?
          hepl => there is no command "hepl"; did you mean "help"?
          Build => there is no command "Build"; did you mean "build"?
          publish => there is no command "publish"; lectern help tells what there is: build, check, serve, init, new, import, schema, completion
          """)
  void a_command_that_there_is_not_is_told_with_the_one_that_was_meant(
      String typed, String message) {
    assertEquals(ExitCode.USAGE, run(typed.split(" ")));
    assertEquals(message, err().strip());
  }

  @Test
  void init_names_the_languages_that_the_interface_speaks() {
    run("init", "--help");
    String languages = String.join(", ", new TreeSet<>(EveryLanguage.all()));
    assertTrue(out().replaceAll("\\s+", " ").contains(": " + languages + ", or another"), out());
  }
}
