package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
  @TempDir Path folder;

  static boolean bash() {
    return Files.isExecutable(Path.of("/bin/bash"));
  }

  @Test
  @EnabledIf("bash")
  void bash_completes_commands_options_and_their_values() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertEquals(0, new Lectern(out, out, what -> Optional.empty()).run("completion"));
    Path script = Files.write(folder.resolve("completion"), bytes.toByteArray());
    assertEquals("build", completed(script, "lectern bu"));
    assertEquals("--source", completed(script, "lectern build --sou"));
    assertEquals("--debug", completed(script, "lectern schema --deb"));
    assertEquals("--version", completed(script, "lectern serve --vers"));
    assertEquals("github", completed(script, "lectern check --format gi"));
  }

  /** What bash makes of a line whose last word is to be completed; compopt wants a key press. */
  private static String completed(Path script, String line) throws Exception {
    String[] words = line.split(" ");
    Process bash =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d; "
                        .formatted(script, line, words.length - 1, line, line.length())
                    + "compopt() { :; }; _complete_lectern; echo \"${COMPREPLY[*]}\"")
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), said);
    return said.strip();
  }

  @Test
  void each_command_has_a_manual_page() throws Exception {
    CommandDocs.write(folder);
    assertTrue(Files.size(folder.resolve("completions/lectern")) > 0);
    String build = Files.readString(folder.resolve("man-source/lectern-build.adoc"));
    assertTrue(build.contains("--output"), build);
    assertTrue(build.contains("*-V*, *--version*"), build);
    String schema = Files.readString(folder.resolve("man-source/lectern-schema.adoc"));
    assertTrue(schema.contains("*--debug*"), schema);
    assertTrue(Files.exists(folder.resolve("man-source/lectern.adoc")));
  }
}
