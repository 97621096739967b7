package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told where Java or Lectern can't go on. */
class ErrorsTest {
  @TempDir private Path folder;

  /** What is told where a command ends with an error. */
  private String told(Error error) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Question failing =
        what -> {
          throw error;
        };
    PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
    int code = new Lectern(err, err, failing).run("new", "session", "--source", folder.toString());
    assertEquals(ExitCode.MACHINE, code);
    return told.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void an_assertion_that_fails_is_told_as_a_mistake_without_a_trace() {
    assertEquals(
        """
        lectern: this is a mistake in Lectern, not in your files: java.lang.AssertionError: deep
        Nothing was published. Please report it with what --debug adds.""",
        told(new AssertionError("deep")));
  }

  @Test
  void what_is_nested_too_deeply_for_java_shows_no_trace() {
    assertEquals(
        "lectern: something in these files is nested too deeply, or is too long a word, to be read;"
            + " with the environment variable LECTERN_OPTS=-Xss64m it may be deeper",
        told(new StackOverflowError()));
  }
}
