package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.cli.Main;
import org.lectern.schema.Schemas;

/** Machines that are set to a language with digits of its own. */
class OtherDigitsTest {
  @TempDir Path folder;

  private TestConference conference() {
    return new TestConference(folder);
  }

  @BeforeEach
  void write_a_conference() throws IOException {
    conference()
        .lasting(
            "2027-05-14",
            "2027-05-15",
            "rooms: [ { id: hall, name: Hall }, { id: hall, name: Other } ]",
            "session_types: [ { id: talk, name: Talk, duration: long } ]")
        .session("clock", "start: 2027-05-14 9.5pm")
        .session("date", "start: 2027-02-31 10:00")
        .session("week", "start: 2027-05-14 10:00\nduration: 50h\nroom: hall")
        .session("open", "type: talk\nstart: 2027-05-14 10:00")
        .session("twice", "level: all\nlevel: all")
        .with("content/sessions/hidden.md", "---\ntitle: \"a\\x07b\"\n---\n")
        .with("content/sessions/deep.md", "---\ntitle: X\n---\n" + "> ".repeat(200) + "text\n");
  }

  private String run(String tag, String... args) throws Exception {
    Locale locale = Locale.forLanguageTag(tag);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.language=" + locale.getLanguage());
    command.add("-Duser.country=" + locale.getCountry());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said + "ended with " + process.waitFor();
  }

  /** In a process of its own: patterns are made once, when their class is loaded. */
  @ParameterizedTest
  @CsvSource({"fa-IR,check", "my-MM,--help"})
  void the_command_line_says_the_same_there(String tag, String words) throws Exception {
    String there = run(tag, words.split(" "));
    assertTrue(there.matches("(?s).*(28 days|0 built).*"), there);
    assertEquals(run("en-GB", words.split(" ")), there);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "mr-IN-u-nu-deva", "my-MM", "ne-NP"})
  void programs_that_ask_for_a_build_are_told_the_same_there(String tag) throws IOException {
    List<String> expected = conference().problems();
    Map<String, String> schemas = schemas();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(expected, conference().problems());
      assertEquals(schemas, schemas());
    } finally {
      Locale.setDefault(before);
    }
  }

  private Map<String, String> schemas() throws IOException {
    return Schemas.of(Optional.of(conference().program()));
  }
}
