package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.ForeignFormat;
import org.lectern.importer.Formats;
import org.lectern.importer.Imports;

/** {@code lectern import}: what it prints, and what it ends with. */
class ImportCommandTest {
  @TempDir Path folder;
  private Path file;
  private Path into;
  private String out;
  private String err;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("harbour.json"), Imports.resource("harbour.json"));
    into = folder.resolve("conference");
  }

  private int run(String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int code = new Lectern(stream(said), stream(told), question -> Optional.empty()).run(args);
    out = said.toString(StandardCharsets.UTF_8);
    err = told.toString(StandardCharsets.UTF_8);
    return code;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private int run(Path from, String... more) {
    String[] args = {"import", "schedule.json", from.toString(), "--into", into.toString()};
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return run(all);
  }

  @Test
  void a_first_import_writes_and_tells_what_it_could_not_map() {
    assertEquals(0, run(file), err);
    assertTrue(
        err.startsWith("Read 4 sessions at 5 times, 2 speakers, 2 rooms and 1 track.\n"), err);
    assertTrue(err.contains("1 × kept below extra: logo (harbour.json:31:15)"), err);
    assertTrue(err.contains("7 files new, 0 changed in " + into), err);
    assertTrue(Files.exists(into.resolve("content/conference.yaml")));
  }

  @Test
  void without_update_no_editors_file_is_touched() throws IOException {
    run(file);
    Files.writeString(
        file, Imports.resource("harbour.json").replace("Bring a rope\"", "Bring three\""));
    Map<String, String> before = Imports.files(into);
    assertEquals(2, run(file), err);
    assertEquals(before, Imports.files(into));
    assertTrue(err.contains("  content/sessions/knots-an-introduction.md\n"), err);
    assertTrue(err.contains("--update merges into them"), err);
    assertEquals(0, run(file, "--update"), err);
    assertTrue(err.contains("0 files new, 1 changed"), err);
  }

  @Test
  void columns_of_a_table_are_named_by_map_several_at_once() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("talks.csv"), "Was,Wer,Egal\nKnots,Ana Reis,never shown\n");
    String[] args = {
      "import", "csv", table.toString(), "--into", into.toString(), "--timezone", "Europe/Berlin"
    };
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--map";
    all[args.length + 1] = "Was=title,Wer=speakers,Egal=ignore";
    assertEquals(0, run(all), err);
    String knots = Files.readString(into.resolve("content/sessions/knots.md"));
    assertTrue(knots.contains("speakers: [ana-reis]"), knots);
    assertTrue(!knots.contains("never shown"), knots);
    all[args.length + 1] = "Was=tilte";
    assertEquals(1, run(all), err);
    assertTrue(err.contains("tilte"), err);
  }

  @Test
  void columns_are_refused_for_every_format_that_has_none() {
    int tables = 0;
    for (ForeignFormat format : Formats.ALL) {
      for (String option : new String[] {"--map", "--column"}) {
        int code =
            run(
                "import",
                format.name(),
                file.toString(),
                "--into",
                into.toString(),
                "--dry-run",
                option,
                "Was=title");
        String refusal =
            format.name() + " has no columns: --map and --column are for pretalx-csv, csv, xlsx";
        assertEquals(!format.hasColumns(), err.contains(refusal), format.name() + ": " + err);
        assertEquals(format.hasColumns(), code != 2, format.name() + ": " + err);
        tables += format.hasColumns() ? 1 : 0;
      }
    }
    assertEquals(6, tables);
  }

  private int markdown(String title, String... more) throws IOException {
    Path site = folder.resolve("site");
    Files.createDirectories(site.resolve("talks"));
    Files.writeString(
        site.resolve("talks/knots.md"),
        "+++\nTitle = \"%s\"\nroom = \"Deck\"\nstart = \"2027-05-14 10:00\"\n+++\nThree.\n"
            .formatted(title));
    String[] args = {
      "import", "markdown", site.toString(), "--into", into.toString(), "--timezone", "Asia/Tokyo"
    };
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return run(all);
  }

  @Test
  void a_dry_run_of_a_folder_of_markdown_shows_a_diff_and_writes_nothing() throws IOException {
    assertEquals(0, markdown("Knots", "--dry-run"), err);
    assertTrue(out.contains("+++ b/content/sessions/knots.md"), out);
    assertTrue(out.contains("\n+title: \"Knots\"\n"), out);
    assertTrue(Files.notExists(into));
    assertEquals(0, markdown("Knots"), err);
    Map<String, String> before = Imports.files(into);
    assertEquals(0, markdown("Nets", "--dry-run"), err);
    assertTrue(out.contains("\n-title: \"Knots\"\n+title: \"Nets\"\n"), out);
    assertTrue(err.contains("Nothing was written; it would be 0 files new, 1 changed"), err);
    assertEquals(before, Imports.files(into));
  }

  @Test
  void an_update_from_a_folder_of_markdown_keeps_what_an_editor_changed() throws IOException {
    assertEquals(0, markdown("Knots"), err);
    Path knots = into.resolve("content/sessions/knots.md");
    Files.writeString(
        knots,
        Files.readString(knots)
            .replace("title: \"Knots\"", "title: \"Our knots\"")
            .replace("Three.", "Three, and one more."));
    Map<String, String> before = Imports.files(into);
    assertEquals(0, markdown("Nets", "--update"), err);
    assertTrue(
        err.contains("Changed here and there; what is here stays:\n  sessions/knots.md"), err);
    String now = Files.readString(knots);
    assertTrue(now.contains("title: \"Our knots\"\n"), now);
    assertTrue(now.endsWith("Three, and one more.\n"), now);
    assertEquals(before.keySet(), Imports.files(into).keySet());
  }

  @Test
  void the_same_file_again_changes_nothing() {
    run(file);
    assertEquals(0, run(file), err);
    assertTrue(err.contains("Nothing to change in " + into), err);
  }

  @Test
  void a_dry_run_shows_a_diff_and_writes_nothing() throws IOException {
    assertEquals(0, run(file, "--dry-run"), err);
    assertTrue(out.contains("+++ b/content/sessions/posters.md"), out);
    assertEquals(1, Imports.files(folder).size());
    run(file);
    Files.writeString(
        file, Imports.resource("harbour.json").replace("Bring a rope\"", "Bring two\""));
    assertEquals(0, run(file, "--dry-run"), err);
    assertTrue(out.contains("\n-subtitle: \"Bring a rope\"\n+subtitle: \"Bring two\"\n"), out);
    assertTrue(err.contains("Nothing was written; it would be 0 files new, 1 changed"), err);
  }

  @Test
  void conflicts_are_listed() throws IOException {
    run(file);
    Path knots = into.resolve("content/sessions/knots-an-introduction.md");
    Files.writeString(knots, Files.readString(knots).replace("Bring a rope", "Bring two"));
    Files.writeString(
        file, Imports.resource("harbour.json").replace("Bring a rope\"", "Bring three\""));
    assertEquals(0, run(file, "--update"), err);
    assertTrue(err.contains("Changed here and there; what is here stays:\n  sessions/knots-"), err);
  }

  @Test
  void what_was_removed_is_told_with_the_way_back_and_the_way_on() throws IOException {
    run(file);
    Files.delete(into.resolve("content/sessions/posters.md"));
    assertEquals(0, run(file, "--update"), err);
    assertTrue(
        err.contains(
            """
            Removed here, and so not written again:
              sessions/posters.md
            To have one again, bring its file back from git. For a new year, first remove all \
            sessions of the last one.
            """),
        err);
  }

  @Test
  void an_address_that_cannot_be_the_sites_is_refused() {
    for (String url : List.of("", "foo", "www.talks.example.org", "ftp://talks.example.org/")) {
      assertEquals(2, run(file, "--url", url), url);
      assertTrue(err.startsWith("\"" + url + "\" isn't the address of a site; "), err);
      assertFalse(Files.exists(into.resolve("content")), url);
    }
  }

  @Test
  void sessions_that_get_into_another_year_are_told() throws IOException {
    run(file);
    Files.writeString(file, Imports.resource("harbour.json").replace("2027-", "2028-"));
    assertEquals(0, run(file, "--update"), err);
    assertTrue(
        err.contains(
            "Moved by more than half a year:\n  sessions/knots-an-introduction.md: 2027-05-14 to"
                + " 2028-05-14\n"),
        err);
    assertTrue(err.contains("\nThat is right where they were put off. For a new year, "), err);
  }

  @Test
  void a_file_that_is_refused_ends_with_1_and_its_place() throws IOException {
    Files.writeString(file, "{\n  \"schedule\": [}");
    assertEquals(1, run(file));
    assertTrue(err.startsWith("harbour.json:2:"), err);
    assertTrue(err.contains(": error: this isn't JSON: "), err);
  }

  @Test
  void wrong_usage_ends_with_2() {
    assertEquals(2, run("import", "schedule.jsn", file.toString(), "--into", into.toString()));
    assertTrue(err.contains("did you mean \"schedule.json\"?"), err);
    assertEquals(2, run("import", "schedule.json", "nowhere.json", "--into", into.toString()));
    assertEquals(2, run("import", "schedule.json", file.toString()));
    assertEquals(2, run(file, "--timezone", "Middle/Earth"));
  }

  @Test
  void the_address_and_the_zone_can_be_said() throws IOException {
    assertEquals(
        0, run(file, "--url", "https://talks.example.org/2027", "--timezone", "Europe/Berlin"));
    String conference = Files.readString(into.resolve("content/conference.yaml"));
    assertTrue(conference.contains("url: https://talks.example.org/2027/\n"), conference);
    assertTrue(conference.contains("timezone: Europe/Berlin\n"), conference);
    assertTrue(
        Files.readString(into.resolve("content/sessions/knots-an-introduction.md"))
            .contains("start: 2027-05-14 11:00\n"));
  }

  @Test
  void its_help_lists_every_format() {
    assertEquals(0, run("import", "--help"));
    for (ForeignFormat format : Formats.ALL) {
      assertTrue(out.contains("  " + format.name() + " "), out);
    }
  }

  @Test
  void a_hyphen_means_standard_input() {
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream(
            Imports.resource("harbour.json").getBytes(StandardCharsets.UTF_8)));
    try {
      assertEquals(0, run("import", "schedule.json", "-", "--into", into.toString()), err);
    } finally {
      System.setIn(before);
    }
    assertTrue(Files.exists(into.resolve("content/sessions/posters.md")));
  }
}
