package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.EveryLanguage;

/** What the command says of itself. */
class HelpTest {
  private final Shell shell = new Shell();

  @Test
  void help_and_version_are_no_failure() {
    assertEquals(ExitCode.DONE, shell.run("--help"));
    assertTrue(shell.out().contains("check"), shell.out());
    assertEquals(ExitCode.DONE, shell.run("build", "--help"));
    assertTrue(shell.out().contains("--release"), shell.out());
    assertEquals(ExitCode.DONE, shell.run("--version"));
    assertTrue(shell.out().startsWith("lectern "), shell.out());
  }

  @Test
  void help_is_a_command_too() {
    assertEquals(ExitCode.DONE, shell.run("help"));
    assertTrue(shell.out().startsWith("Usage: lectern [-hV] COMMAND"), shell.out());
    String general = shell.out();
    assertEquals(ExitCode.DONE, shell.run("help", "help"));
    assertEquals(general, shell.out());
    assertEquals("", shell.err());
    assertEquals(ExitCode.DONE, shell.run("help", "check"));
    assertTrue(shell.out().startsWith("Usage: lectern check "), shell.out());
    assertEquals(ExitCode.DONE, shell.run("help", "schema"));
    assertTrue(shell.out().startsWith("Usage: lectern schema "), shell.out());
    assertEquals(ExitCode.DONE, shell.run("help", "new", "session"));
    assertTrue(shell.out().startsWith("Usage: lectern new "), shell.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"build", "check", "serve", "init", "new", "import", "schema", "completion"})
  void every_command_tells_of_itself_and_of_failures_by_the_same_options(String command) {
    assertEquals(ExitCode.DONE, shell.run(command, "-V"), shell.err());
    String version = shell.out();
    assertTrue(version.startsWith("lectern "), version);
    assertEquals(ExitCode.DONE, shell.run(command, "--version"), shell.err());
    assertEquals(version, shell.out());
    assertEquals(ExitCode.DONE, shell.run(command, "--debug", "-h"), shell.err());
    assertTrue(shell.out().startsWith("Usage: lectern " + command + " "), shell.out());
    for (String option : List.of("    --debug ", "-h, --help ", "-V, --version ")) {
      assertTrue(shell.out().contains(option), shell.out());
    }
    assertEquals("", shell.err());
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
    assertEquals(ExitCode.USAGE, shell.run(typed.split(" ")));
    assertEquals(message, shell.err().strip());
  }

  @Test
  void a_folder_without_its_option_is_told_with_the_option() {
    assertEquals(ExitCode.USAGE, shell.run("build", "my-conference"));
    assertEquals(
        "lectern build takes no \"my-conference\" by itself; did you mean"
            + " \"--source my-conference\"?",
        shell.err().strip());
    assertEquals(ExitCode.USAGE, shell.run("check", "--strickt"));
    assertTrue(shell.err().contains("--strict"), shell.err());
  }

  @Test
  void init_names_the_languages_that_the_interface_speaks() {
    shell.run("init", "--help");
    String languages = String.join(", ", new TreeSet<>(EveryLanguage.all()));
    assertTrue(
        shell.out().replaceAll("\\s+", " ").contains(": " + languages + ", or another"),
        shell.out());
  }
}
