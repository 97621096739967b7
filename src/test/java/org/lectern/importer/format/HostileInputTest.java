package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Formats;
import org.lectern.importer.Imports;

/** Files that somebody made to do harm, or that broke. */
class HostileInputTest {
  @TempDir Path folder;

  private static RefusedException refused(String format, String text) {
    return assertThrows(RefusedException.class, () -> Imports.read(format, text));
  }

  @Test
  void an_entity_that_names_a_file_isnt_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String text =
        """
        <?xml version="1.0"?>
        <!DOCTYPE schedule [<!ENTITY secret SYSTEM "%s">]>
        <schedule><conference><title>&secret;</title></conference></schedule>
        """
            .formatted(secret.toUri());
    RefusedException refused = refused("schedule.xml", text);
    assertTrue(refused.getMessage().contains("document type declaration"), refused.getMessage());
  }

  @Test
  void an_external_document_type_isnt_fetched() {
    refused(
        "schedule.xml",
        "<!DOCTYPE schedule SYSTEM \"http://127.0.0.1:9/x.dtd\"><schedule></schedule>");
  }

  @Test
  void entities_that_grow_are_refused() {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    refused("schedule.xml", bomb + "]><schedule>&a29;</schedule>");
  }

  @Test
  void an_entity_of_html_is_refused_with_its_name() {
    RefusedException refused =
        refused("schedule.xml", "<schedule><version>a&nbsp;b</version></schedule>");
    assertTrue(refused.getMessage().contains("nbsp"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 5_000, 200_000})
  void deep_nesting_is_refused(int depth) {
    refused("schedule.json", "{\"schedule\": " + "[".repeat(depth) + "]".repeat(depth) + "}");
    refused("schedule.json", "{\"a\":".repeat(depth));
    refused(
        "schedule.xml",
        "<schedule><version>"
            + "<a>".repeat(depth)
            + "</a>".repeat(depth)
            + "</version></schedule>");
  }

  @Test
  void a_text_without_end_is_refused() {
    String huge = "x".repeat(2_000_000);
    refused("schedule.json", "{\"schedule\": {\"conference\": {\"title\": \"" + huge + "\"}}}");
    refused("schedule.xml", "<schedule><version>" + huge + "</version></schedule>");
    refused("schedule.xml", "<schedule><version a=\"" + huge + "\"/></schedule>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<schedule><!--",
        "<schedule><version><![CDATA[<",
        "<schedule><version a=\"",
        "<schedule><?p ",
        "<a"
      })
  void one_endless_piece_of_xml_is_refused_before_memory_is(String start) {
    assertThrows(
        RefusedException.class,
        () ->
            Formats.named("schedule.xml")
                .orElseThrow()
                .read(Input.of("file", endless(start, "<> ")), Imports.reading()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"schedule\": \"", "{\"", "[1", "{\"schedule\": 1"})
  void one_endless_piece_of_json_is_refused_before_memory_is(String start) {
    assertThrows(
        RefusedException.class,
        () ->
            Formats.named("schedule.json")
                .orElseThrow()
                .read(Input.of("file", endless(start, "1111")), Imports.reading()));
  }

  /** A beginning, and the same again and again for far longer than any piece may be. */
  private static InputStream endless(String start, String more) {
    byte[] block = more.repeat(10_000).getBytes(StandardCharsets.UTF_8);
    List<InputStream> blocks =
        Collections.nCopies(3_000, block).stream()
            .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
            .toList();
    return new SequenceInputStream(
        new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
        new SequenceInputStream(Collections.enumeration(blocks)));
  }

  /** Each takes memory, and none has a character of text. */
  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "{\"a\":[]}", "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]"})
  void endless_empty_lists_and_objects_are_refused_in_256_megabytes(String empty) throws Exception {
    Path file = folder.resolve("empty.json");
    try (Writer json = Files.newBufferedWriter(file)) {
      json.write("{\"schedule\":{\"conference\":{\"days\":[{\"rooms\":{\"a\":[{\"x\":[0");
      for (int i = 0; i < 600_000; i++) {
        json.write("," + empty);
      }
      json.write("]}]}}]}}}");
    }
    Process lectern =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.lectern.cli.Main",
                "import",
                "schedule.json",
                file.toString(),
                "--into",
                folder.resolve("into").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(lectern.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, lectern.waitFor(), said);
    assertTrue(said.contains("more lists and objects in this file than any program has"), said);
  }

  @Test
  void more_text_than_any_program_has_is_refused() {
    String event = "{\"title\": \"%s\"}".formatted("x".repeat(100_000));
    String events = String.join(",", Collections.nCopies(200, event));
    refused(
        "schedule.json",
        "{\"schedule\": {\"conference\": {\"days\": [{\"rooms\": {\"a\": [" + events + "]}}]}}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"schedule\": null}",
        "{\"schedule\": {}}",
        "<html></html>",
        "{\"schedule\": {\"conference\": {\"days\": \"none\"}}}",
        "{\"schedule\"",
        "\u0000",
        "{\"schedule\": {\"conference\": {\"days\": [{\"rooms\": {\"a\": ["
      })
  void what_is_no_schedule_is_refused(String text) {
    refused("schedule.json", text);
    refused("schedule.xml", text);
    refused("pretalx", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](",
        "![a](b",
        "> ",
        "- ",
        "1. ",
        "<div>",
        "<b>",
        "<ul><li>",
        "<table><tr><td>",
        "www.a.",
        "http://a",
        "`[",
        "<",
        "&[",
        "*a ",
        "    ",
        "[a]: b\n"
      })
  @Timeout(60)
  void a_text_that_is_all_signs_is_read_in_time_and_kept_as_far_as_content_may_be(String sign)
      throws IOException {
    String text = sign.repeat(100_000 / sign.length()) + " end";
    String json = text.replace("\n", "\\n").replace("\"", "\\\"");
    Imports.write(
        "schedule.json",
        Imports.resource("harbour.json").replace("Bring a rope.\"", json + "\""),
        folder);
    String written = Files.readString(folder.resolve("content/sessions/tie-it-yourself.md"));
    assertTrue(written.contains("end") || written.contains("…"), sign);
  }

  @Test
  void lines_across_the_page_are_nothing_unusual() {
    String text = "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -";
    assertFalse(OverlyComplexText.isMarkdown(text));
    assertFalse(OverlyComplexText.isMarkdown("-".repeat(200) + " Biography"));
    assertTrue(OverlyComplexText.isMarkdown(text + " x"));
  }

  @Test
  void control_characters_and_halves_of_characters_are_taken_out() throws IOException {
    String text =
        Imports.resource("harbour.json")
            .replace("Tie it yourself", "Tie\\u0000 it\\ud800 your\\u001bself\\u2028");
    assertFalse(
        Imports.read("schedule.json", text).sessions().stream()
            .anyMatch(session -> session.title().matches("(?s).*[\\x00-\\x1f\\ud800\\u2028].*")));
  }

  @Test
  void what_isnt_known_does_no_harm() {
    String text =
        Imports.resource("harbour.json")
            .replace("\"answers\": [", "\"a b: {}\": {\"x\": [[1, [2]], {}]}, \"answers\": [");
    assertDoesNotThrow(() -> Imports.write("schedule.json", text, folder));
    assertDoesNotThrow(() -> Imports.build(folder));
  }
}
