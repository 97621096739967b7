package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Formats;
import org.lectern.importer.Imports;
import org.lectern.importer.format.ForeignFormat;

/** What {@code docs/importing.md} shows is what happens. */
class ImportingManualTest {
  private static final Path MANUAL = Path.of("docs/importing.md");
  private static final Pattern CONSOLE =
      Pattern.compile("(?ms)^```console\n\\$ lectern ([^\n]*)\n(.*?)^```$");

  @TempDir Path folder;

  @Test
  void the_commands_print_what_is_shown() throws IOException {
    String harbour = Imports.resource("harbour.json");
    Files.writeString(folder.resolve("harbour.json"), harbour);
    Files.writeString(
        folder.resolve("harbour-later.json"),
        harbour
            .replace("2027-05-15T02:00:00+01:00", "2027-05-15T01:00:00+01:00")
            .replace("\"02:00\"", "\"01:00\""));
    Matcher console = CONSOLE.matcher(Files.readString(MANUAL));
    int shown = 0;
    while (console.find()) {
      assertEquals(console.group(2), printed(console.group(1)));
      shown++;
    }
    assertEquals(2, shown);
  }

  /** What a command prints, of a dry run only the diff, with paths as from this test's folder. */
  private String printed(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args =
        Arrays.stream(command.split(" ", -1))
            .map(word -> word.startsWith("harbour") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    assertEquals(0, new Lectern(stream(out), stream(err), question -> Optional.empty()).run(args));
    String text = (command.contains("--dry-run") ? out : err).toString(StandardCharsets.UTF_8);
    return text.replace(folder + "/", "");
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void every_format_is_listed_with_names_that_exist() throws IOException {
    String manual = Files.readString(MANUAL);
    for (ForeignFormat format : Formats.ALL) {
      assertTrue(manual.contains("\n| `" + format.name() + "` |"), format.name());
    }
    Matcher row =
        Pattern.compile("(?m)^\\| `([^`]+)` \\| ((?:`[^`]+`(?:, )?)*) ?\\|").matcher(manual);
    int rows = 0;
    while (row.find()) {
      if (Formats.named(row.group(1)).isPresent()) {
        rows++;
        Matcher other = Pattern.compile("`([^`]+)`").matcher(row.group(2));
        while (other.find()) {
          assertEquals(Formats.named(row.group(1)), Formats.named(other.group(1)));
        }
      }
    }
    assertEquals(Formats.ALL.size(), rows);
  }
}
