package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a field may hold. */
class FieldBoundsTest extends FolderTest {
  @ParameterizedTest
  @CsvSource({
    "\\e, 001B",
    "\\x1b, 001B",
    "\\u001b, 001B",
    "\\0, 0000",
    "\\b, 0008",
    "\\r, 000D",
    "\\x7f, 007F",
    "\\x9b, 009B",
    "\\N, 0085"
  })
  void a_backslash_makes_no_character_that_steers_a_terminal(String escape, String code)
      throws IOException {
    folder.session("subtitle: \"a" + escape + "[31mb\"");
    assertEquals(
        List.of(
            "content/sessions/x.md:3:11: error: there is a character in this text that can't be seen: U+%s [bad-value] — remove the backslash in it and the letters that belong to that"
                .formatted(code)),
        folder.problems());
  }

  @Test
  void neither_do_fields_of_the_editors_own() throws IOException {
    folder.session("extra:\n  a: [ \"b\\e\" ]\n  \"c\\e\": d");
    assertEquals(
        List.of("content/sessions/x.md:4:8", "content/sessions/x.md:5:3"),
        folder.problems().stream().map(line -> line.replaceFirst(": error: .*", "")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"One\\nTwo\\tThree\"",
        "\"One\\r\\nTwo\"",
        "|\n  One\n  Two",
        "\"\\xe9 \\u202ea\\u202c \\x22\"",
      })
  void lines_tabs_and_letters_are_fine(String text) throws IOException {
    folder.with("sessions/x.md", "---\ntitle: " + text + "\n---\n");
    assertEquals(List.of(), folder.problems());
  }
}
