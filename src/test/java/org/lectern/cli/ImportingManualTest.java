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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.ForeignFormat;
import org.lectern.importer.Formats;
import org.lectern.importer.Imports;

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

  @Test
  void a_new_year_begins_as_is_shown() throws IOException {
    String table =
        "id,title,speakers,room,start,end\n1,%s,Ana Reis,Deck,%s-05-14 10:00,%s-05-14 10:30\n";
    Path last = folder.resolve("harbour-2027.csv");
    Files.writeString(last, table.formatted("Knots", 2027, 2027));
    Files.writeString(folder.resolve("talks-2028.csv"), table.formatted("Sails", 2028, 2028));
    String url = "https://talks.example.org/2027/";
    printed("import csv harbour-2027.csv --into harbour --timezone Europe/Lisbon --url " + url);
    Path harbour = folder.resolve("harbour");
    Path conference = harbour.resolve("content/conference.yaml");
    Files.writeString(conference, Files.readString(conference).replace("/2027/", "/2028/"));
    Matcher commands =
        Pattern.compile("(?s)\n## A new year\n.*?\n```\n(.*?)```")
            .matcher(Files.readString(MANUAL));
    assertTrue(commands.find());
    for (String line : commands.group(1).split("\n", -1)) {
      if (line.startsWith("git rm -r ")) {
        for (String removed : line.substring("git rm -r ".length()).split(" ", -1)) {
          delete(harbour.resolve(removed));
        }
      } else if (line.startsWith("lectern ")) {
        printed(
            line.substring("lectern ".length())
                .replace(" . ", " harbour ")
                .replace("talks-2028.csv", folder.resolve("talks-2028.csv").toString()));
      } else {
        assertEquals("", line);
      }
    }
    assertEquals(
        List.of(
            "conference.yaml", "sessions", "sessions/sails.md", "speakers", "speakers/ana-reis.md"),
        below(harbour.resolve("content")));
    String text = Files.readString(conference);
    assertTrue(text.contains("url: https://talks.example.org/2028/\n"), text);
    assertTrue(text.contains("start: 2028-05-14\nend: 2028-05-14\n"), text);
  }

  private static List<String> below(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private static void delete(Path removed) throws IOException {
    for (String path : below(removed)) {
      Files.delete(removed.resolve(path));
    }
    Files.delete(removed);
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
