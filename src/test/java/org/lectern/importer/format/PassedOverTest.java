package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.importer.Imports;
import org.lectern.problem.Position;

/** What a walk through a file leaves unread is passed over, however deep it is. */
class PassedOverTest {
  private static final String JSON =
      """
      {"before": {"talks": [{"title": "Not this one"}]},
       "talks": [{"title": "Knots"}, "Sails", [{"title": "Nor this"}], {"title": "Ropes"}],
       "rooms": {"deck": {"title": "Deck"}, "sea": null},
       "after": [[1], {}]}
      """;

  private final List<Optional<String>> titles = new ArrayList<>();

  private static Input.File file(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Input.File("file", () -> new ByteArrayInputStream(bytes));
  }

  private void take(Fields thing) {
    titles.add(thing.line("title"));
  }

  @Test
  void things_are_the_objects_of_a_list_or_of_an_object() throws IOException {
    try (JsonReader json = new JsonReader(file(JSON), Imports.reading())) {
      json.object(
          name -> {
            if (name.equals("talks") || name.equals("rooms")) {
              json.things(this::take);
            }
          });
    }
    assertEquals(List.of(Optional.of("Knots"), Optional.of("Ropes"), Optional.of("Deck")), titles);
  }

  @Test
  void fields_have_what_is_read_in_no_other_way() throws IOException {
    try (JsonReader json = new JsonReader(file(JSON), Imports.reading())) {
      Fields fields =
          json.fields(
              name -> {
                if (!name.equals("rooms")) {
                  json.value();
                }
              });
      assertEquals(List.of("rooms"), List.copyOf(fields.rest().keySet()));
    }
  }

  @Test
  void elements_that_nobody_reads_are_none() throws IOException {
    String text = "<a><b><title>No</title><c/></b><title>Knots</title> <c>x</c><title/></a>";
    List<String> read = new ArrayList<>();
    try (XmlReader xml = new XmlReader(file(text), Imports.reading())) {
      xml.children(
          name -> {
            if (name.equals("title")) {
              read.add(xml.text());
            }
          });
    }
    assertEquals(List.of("Knots", ""), read);
  }

  @Test
  void what_is_kept_of_a_thing_comes_before_what_nobody_asked_for() {
    Findings findings = new Findings();
    Fields fields = new Fields(Map.of("id", "7", "logo", "a.png"), Position.file("file"), findings);
    fields.keep("id", fields.line("id"));
    fields.keep("room", Optional.empty());
    assertEquals(
        Map.of("format", Map.of("id", "7", "logo", "a.png")), fields.extra("format").values());
    assertEquals("[1 × kept below extra: logo (file)]", findings.all().toString());
  }
}
