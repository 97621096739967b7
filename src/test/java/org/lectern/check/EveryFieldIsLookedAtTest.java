package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;
import org.lectern.content.ContentFormat;
import org.lectern.content.field.Field;
import org.lectern.content.field.Shape;

/**
 * Whatever field an e-mail address is written into, it is refused: because the field takes no such
 * text, or because readers would see it. A new field is among these by itself.
 */
class EveryFieldIsLookedAtTest {
  private static final String WORDS = "Write to ana@example.org.";

  @TempDir Path root;

  /** The fields that take the words, alone or in a list, with nothing said. */
  private List<String> silent(Shape shape, String file, String rest) throws IOException {
    List<String> silent = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      for (String form : List.of("\"%s\"", "[\"%s\"]")) {
        String value = form.formatted(WORDS);
        String others = rest.startsWith(field.name() + ":") ? "" : rest;
        List<String> problems =
            new TestConference(root)
                .lasting("2027-03-26", "2027-03-28", "")
                .with(file, "---\n%s%s: %s\n---\n".formatted(others, field.name(), value))
                .problems();
        if (problems.stream().noneMatch(told -> told.contains(": error: "))) {
          silent.add(field.name());
        }
      }
    }
    return silent;
  }

  @Test
  void of_a_session() throws IOException {
    // What calendars call an event has an @ in it, and is nobody's address.
    assertEquals(
        List.of("id"), silent(ContentFormat.SESSION, "content/sessions/x.md", "title: Knots\n"));
  }

  @Test
  void of_a_speaker() throws IOException {
    assertEquals(
        List.of(), silent(ContentFormat.SPEAKER, "content/speakers/x.md", "name: Ana Reis\n"));
  }

  @Test
  void of_a_page() throws IOException {
    assertEquals(List.of(), silent(ContentFormat.PAGE, "content/pages/x.md", "title: About\n"));
  }
}
