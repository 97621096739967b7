package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cmd would stumble over in the launcher for Windows. */
class WindowsLauncherTest {
  /** Values are put in before a block is read: a bracket in one of them ends it. */
  @Test
  void no_block_in_brackets_holds_anything() throws IOException {
    List<String> blocks = lines().stream().filter(line -> line.strip().endsWith("(")).toList();
    assertEquals(List.of(), blocks);
  }

  @Test
  void every_place_that_is_gone_to_is_there_and_ends() throws IOException {
    List<String> lines = lines();
    for (String line : lines) {
      if (line.contains("goto ")) {
        int label = lines.indexOf(":" + line.replaceFirst(".*goto ", ""));
        assertTrue(label > 0, line);
        assertTrue(lines.get(label + 2).startsWith("exit /b 3"), line);
      }
    }
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("src/main/launcher/lectern.cmd"));
  }
}
