package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Imports;

/** What commands say where a disk takes files, and nothing into them. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {
  @TempDir Path root;
  private Path folder;

  @BeforeEach
  void name_a_folder() throws IOException {
    // Messages name it as the system does.
    folder = root.toRealPath().resolve("conference");
  }

  /** Runs a command in a shell that lets it write no byte into a file; gives what it tells. */
  private String run(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                "ulimit -f 0 && exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                "org.lectern.cli.Main"));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.MACHINE, process.waitFor(), told);
    return told;
  }

  private void assertNamed(String start, String told) {
    assertTrue(told.startsWith("lectern: " + folder + "/" + start), told);
    assertFalse(told.contains(".new"), told);
  }

  @Test
  void init_names_the_file_and_leaves_no_empty_one() throws Exception {
    assertNamed("content/conference.yaml: ", run("init", folder.toString(), "--name", "Tides"));
    assertFalse(Files.exists(folder.resolve("content/conference.yaml")));
  }

  @Test
  void schema_names_the_file() throws Exception {
    new Shell().run("init", folder.toString(), "--name", "Tides");
    assertNamed(".lectern/schema/", run("schema", "--source", folder.toString()));
  }

  @Test
  void import_names_the_file() throws Exception {
    Path file = Files.writeString(root.resolve("a.json"), Imports.resource("harbour.json"));
    assertNamed(
        "content/", run("import", "schedule.json", file.toString(), "--into", folder.toString()));
  }
}
