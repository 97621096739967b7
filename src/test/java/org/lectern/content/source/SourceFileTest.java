package org.lectern.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;

class SourceFileTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "13:45",
        "no",
        "0x10",
        "2021-06-06 13:45",
        "~",
        "null",
        "1e3",
        "010",
        "=",
        "<<",
        "+1",
        "1_000",
        "0b1",
        ".inf",
        "190:20:30",
        "y",
        "C#",
        "a#b",
        "Ünïcödé",
        "日本語"
      })
  void keeps_a_text_as_it_was_typed(String text) {
    assertEquals(text, title("---\ntitle: " + text + "\n---\n"));
  }

  /** YAML 1.1 ends a text at a question mark there, YAML 1.2 doesn't. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://example.org/?q=a&x=b?c",
        "https://example.org/?@ana",
        "https://example.org/?%61=b",
        "https://example.org/?&a=b",
        "https://example.org/?#top",
        "Why?",
        "Why? Because",
        "Why ?",
        "What??",
        "Who? What? 😀? When?",
        "a ?b"
      })
  void a_question_mark_between_brackets_is_a_letter(String text) {
    assertEquals(text, title("---\ntitle: " + text + "\n---\n"));
    for (String list : List.of("[ {t: %s} ]", "[%s, b]", "{ t: { a: %s, b: c } }", "{ %s: b }")) {
      String written = list.formatted(text);
      String quoted = list.formatted('"' + text + '"');
      assertEquals(fields("links: " + quoted), fields("links: " + written));
    }
  }

  @Test
  void a_question_mark_says_nothing_of_other_mistakes() {
    Problems problems = new Problems();
    read("---\nlinks: [ {url: https://example.org/?a=b}\ntitle: X\n---\n", problems);
    Problem told = problems.sorted().get(0);
    assertTrue(told.toString().contains("this [ is never closed"), told.toString());
    assertEquals(2, told.position().line());
    assertEquals(8, told.position().column());
  }

  @Property
  void keeps_any_text_in_quotes(@ForAll("texts") String text) {
    assertEquals(text, title("---\ntitle: '" + text.replace("'", "''") + "'\n---\n"));
  }

  @Property
  void reads_plain_words_as_they_were_typed(@ForAll("words") String text) {
    assertEquals(text, title("---\ntitle: " + text + "\n---\n"));
  }

  @Property
  void line_ends_and_byte_order_marks_change_nothing(
      @ForAll("words") String word, @ForAll boolean mark, @ForAll("ends") String end) {
    String text = "---\ntitle: " + word + "\nlevel: |\n  a\n  b\n---\n\nA\n\n---\nB";
    String other = (mark ? "\uFEFF" : "") + text.replace("\n", end);
    assertEquals(read(text, new Problems()), read(other, new Problems()));
  }

  @Property
  void any_text_at_all_is_read_or_told(@ForAll("anything") String text) {
    Problems problems = new Problems();
    Optional<SourceFile> file = read("---\n" + text + "\n---\n", problems);
    assertTrue(file.isPresent() || problems.hasErrors());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withCharRange('\u00a1', '\ud7ff')
        .excludeChars('\u2028', '\u2029')
        .ofMinLength(1);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .withChars("éß日.-_+")
        .ofMinLength(1)
        .map(word -> "x" + word);
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().withChars("a:-[]{}&*!|>'\"%@`#,? \n\t\u0000\\.~<=é𝒳");
  }

  @Test
  void laughs_in_their_billions_are_refused_quickly() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      yaml.append("a%d: &a%d [".formatted(i, i));
      yaml.append("*a%d, ".formatted(i - 1).repeat(5)).append("]\n");
    }
    refused(yaml.toString(), Rule.YAML_SYNTAX);
  }

  @Test
  void what_holds_itself_is_refused() {
    refused("a: &a [ *a ]\n", Rule.YAML_SYNTAX);
  }

  @Test
  void deep_nesting_is_refused() {
    refused("a: " + "[".repeat(100_000), Rule.YAML_SYNTAX);
    refused("a: " + "{b: ".repeat(100_000), Rule.YAML_SYNTAX);
  }

  @Test
  void what_is_too_long_is_refused() {
    refused("a: " + "x".repeat(5_000_000), Rule.YAML_SYNTAX);
    assertEquals(60_000, title("---\ntitle: " + "x".repeat(1_000_000) + "\n---\n").length());
  }

  @Test
  void no_tag_makes_an_object() {
    refused(
        "a: !!javax.script.ScriptEngineManager [ !!java.net.URL [\"http://x\"] ]", Rule.YAML_TAG);
    refused("a: !!binary abcd", Rule.YAML_TAG);
    assertEquals("5", title("---\ntitle: !!str 5\n---\n"));
  }

  private static void refused(String yaml, Rule rule) {
    Problems problems = new Problems();
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertEquals(Optional.empty(), read("---\n" + yaml + "\n---\n", problems)));
    assertEquals(List.of(rule), problems.sorted().stream().map(Problem::rule).toList());
  }

  private static String title(String text) {
    Node node = read(text, new Problems()).orElseThrow().fields().get("title").orElseThrow();
    return ((Node.Text) node).value();
  }

  private static String fields(String yaml) {
    return shown(read("---\n" + yaml + "\n---\n", new Problems()).orElseThrow().fields());
  }

  /** All texts as they are within each other. */
  private static String shown(Node node) {
    if (node instanceof Node.Items list) {
      return list.items().stream().map(SourceFileTest::shown).toList().toString();
    } else if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key() + " = " + shown(entry.value()))
          .toList()
          .toString();
    }
    return '"' + ((Node.Text) node).value() + '"';
  }

  private static Optional<SourceFile> read(String text, Problems problems) {
    return SourceFile.markdown(text.getBytes(UTF_8), "sessions/x.md", "x.md", problems);
  }
}
