package org.lectern.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Importing;
import org.lectern.importer.format.RefusedException;

/** Folders of Markdown of any site, and those that are refused. */
class MarkdownSiteTest extends MarkdownFolder {
  @Test
  void the_day_on_which_a_page_was_written_isnt_the_sessions() throws IOException {
    write("talks/knots.md", "---\ntitle: Knots\ndate: 2026-01-02T10:00:00Z\n---\n");
    assertTrue(read().sessions().get(0).slots().isEmpty());
  }

  @Test
  void what_a_page_says_of_its_state_counts() throws IOException {
    write("talks/knots.md", "---\ntitle: Knots\nstatus: accepted\n---\n");
    write("talks/sails.md", "---\ntitle: Sails\nstatus: rejected\n---\n");
    write("talks/flags.md", "---\ntitle: Flags\nstatus: withdrawn\n---\n");
    write("talks/bells.md", "---\ntitle: Bells\nstate: submitted\n---\n");
    write("talks/masts.md", "---\ntitle: Masts\nstatus: blue\n---\n");
    write("talks/tides.md", "---\ntitle: Tides\nstatus: cancelled\nstate: CA\n---\n");
    Importing done = imported("Europe/Lisbon");
    assertEquals(
        List.of("knots.md", "tides.md"),
        Stream.of(into.resolve("content/sessions").toFile().list()).sorted().toList());
    assertTrue(done.file("sessions/tides.md").contains("status: cancelled\n"));
    assertTrue(done.file("sessions/tides.md").contains("state: CA"));
    assertEquals(
        List.of(
            "1 left out: a session whose state is \"rejected\"",
            "1 left out: a session whose state is \"submitted\"",
            "1 left out: a session whose state is \"withdrawn\"",
            "1 left out: a session whose state, \"blue\", isn't known; if it is in the program, "
                + "write status: confirmed"),
        done.told().stream().filter(told -> told.contains("left out")).toList());
  }

  @Test
  void several_conferences_in_one_folder_are_refused() throws IOException {
    write("events/a/program/x.md", "---\ntitle: X\n---\n");
    write("events/b/program/x.md", "---\ntitle: X\n---\n");
    assertTrue(refused().getMessage().contains("events/a, events/b"));
  }

  @Test
  void a_folder_without_sessions_is_refused() throws IOException {
    write("readme.md", "Nothing.\n");
    assertTrue(refused().getMessage().contains("no sessions here"));
  }

  @Test
  void links_out_of_the_folder_arent_followed() throws IOException {
    Path secret = Files.writeString(into.resolve("secret.md"), "---\ntitle: Secret\n---\n");
    write("talks/knots.md", "---\ntitle: Knots\n---\n");
    Files.createSymbolicLink(folder.resolve("talks/secret.md"), secret);
    Files.createSymbolicLink(folder.resolve("sessions"), into);
    assertEquals(1, read().sessions().size());
  }

  @Test
  void what_isnt_toml_is_refused_with_its_line() throws IOException {
    write("talks/knots.md", "+++\ntitle = \"Knots\"\nspeakers = [\"a\"\nroom = \n+++\n");
    RefusedException refused = refused();
    assertTrue(refused.getMessage().startsWith("this isn't TOML"), refused.getMessage());
    assertTrue(refused.position().line() >= 3, refused.position().toString());
  }

  @Test
  void a_bundle_is_called_as_its_folder_is() throws IOException {
    write("talks/_index.md", "---\ntitle: All talks\n---\n");
    write("talks/knots/index.de.md", "---\ntitle: Knoten\nspeakers: [ana]\n---\n");
    write("talks/knots/index.md", "---\ntitle: Knots\nspeakers: [ana]\n---\n");
    write("talks/sails/index.md", "---\ntitle: Sails\nspeakers: [mei]\n---\n");
    write("talks/sails/index.png", "a picture");
    write("speakers/ana/_index.md", "---\nname: Ana Reis\n---\n");
    write("speakers/mei/index.en.md", "---\nname: Mei Tanaka\n---\n");
    Importing done = imported("Europe/Lisbon");
    assertEquals(
        "---\ntitle: \"Knots\"\nspeakers: [ana]\nid: knots\n---\n", done.file("sessions/knots.md"));
    assertTrue(done.file("sessions/sails.md").contains("speakers: [mei]\n"));
    assertTrue(done.file("speakers/ana.md").contains("name: \"Ana Reis\"\n"));
    assertTrue(done.file("speakers/mei.md").contains("name: \"Mei Tanaka\"\n"));
    assertEquals(
        List.of(
            "1 left out: a file that isn't Markdown, YAML or TOML",
            "1 left out: a page in another language",
            "1 left out: a page that is neither a session nor a speaker",
            "2 changed: a session without a time, which isn't scheduled now"),
        done.told());
  }

  @Test
  void toml_that_the_parser_stumbles_over_is_refused_with_the_file() throws IOException {
    write("talks/knots.md", "+++\nstart = 2027-05-14T10:00:00+01.00\n+++\n");
    assertEquals("talks/knots.md:2:1", refused().position().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: !!javax.script.ScriptEngineManager [x]\n---\n",
        "---\na: &a [x, x]\nb: &b [*a, *a]\nc: *c\n---\n",
        "---\ntitle: [unclosed\n---\n",
        "---\ntitle: Never closed\n"
      })
  void yaml_that_does_harm_or_is_broken_is_refused(String page) throws IOException {
    write("talks/knots.md", page);
    refused();
  }

  @Test
  @Timeout(20)
  void deep_and_endless_toml_is_refused() throws IOException {
    for (String value :
        new String[] {
          "a = " + "[".repeat(20_000),
          "a = " + "{b = ".repeat(20_000),
          "a" + ".a".repeat(20_000) + " = 1",
          "a = \"" + "x".repeat(500_000) + "\""
        }) {
      write("talks/knots.md", "+++\n" + value + "\n+++\n");
      refused();
    }
  }

  @Test
  void aliases_that_grow_are_refused() throws IOException {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 []\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ", ").repeat(9) + before));
    }
    write("talks/knots.md", bomb + "---\n");
    refused();
  }
}
