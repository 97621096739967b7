package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.TestConference;

/** Where standard output doesn't take what is written to it. */
class OutletTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  @BeforeEach
  void write_a_conference() throws IOException {
    new TestConference(folder)
        .lasting("2027-05-14", "2027-05-15")
        .with("content/pages/venue.md", "---\ntitle: Venue\naliasses: [hall]\n---\n");
  }

  /** Standard output that ends in an exception. */
  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(why);
      }
    };
  }

  private int run(OutputStream out, OutputStream err, String line) {
    List<String> args = new ArrayList<>(List.of(line.split(" ")));
    if (!line.startsWith("completion") && !line.contains("help")) {
      args.addAll(List.of("--source", folder.toString()));
    }
    return new Lectern(
            new PrintStream(new Outlet(out), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            what -> Optional.empty())
        .run(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build --json",
        "build",
        "check",
        "check --strict",
        "check --format json",
        "check --format sarif",
        "completion",
        "help check"
      })
  void what_a_full_disk_swallows_is_a_failure_of_the_machine(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(ExitCode.MACHINE, run(failing("No space left on device"), err, line));
    String told = err.toString(StandardCharsets.UTF_8);
    assertTrue(told.endsWith("; is the disk full?\n"), told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "The pipe has been ended"})
  void who_closes_a_pipe_has_read_enough(String why) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(ExitCode.DONE, run(failing(why), err, "check --format json"));
    assertEquals(ExitCode.CONTENT, run(failing(why), err, "check --strict"));
    String told = err.toString(StandardCharsets.UTF_8);
    assertTrue(!told.contains("disk") && !told.contains("Exception"), told);
  }

  private Process java(File out, File err) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.lectern.cli.Main",
            "check",
            "--format",
            "json",
            "--source",
            folder.toString())
        .redirectOutput(out)
        .redirectError(err)
        .start();
  }

  @Test
  void the_process_ends_so_too() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(FULL), "needs /dev/full");
    Path err = folder.resolve("err.txt");
    assertEquals(ExitCode.MACHINE, java(FULL.toFile(), err.toFile()).waitFor());
    assertTrue(Files.readString(err).endsWith("; is the disk full?\n"), Files.readString(err));
  }
}
