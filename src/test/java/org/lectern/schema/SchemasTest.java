package org.lectern.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Sites;
import org.lectern.content.ContentReader;
import org.lectern.program.Program;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

class SchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> OF_THE_SAMPLE = Schemas.of(sample());

  private static Optional<Program> sample() {
    try {
      return ContentReader.read(Sites.SAMPLE_SOURCE).editions().stream().findFirst();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** YAML as the language servers of editors read it: dates and times are texts. */
  private static JsonNode yaml(String text) {
    Resolver resolver =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tTfF");
            addImplicitResolver(
                Tag.INT, java.util.regex.Pattern.compile("[-+]?[0-9]+"), "-+0123456789");
          }
        };
    LoaderOptions options = new LoaderOptions();
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(new DumperOptions()),
            new DumperOptions(),
            options,
            resolver);
    return JSON.valueToTree(yaml.load(text));
  }

  private static List<String> complaints(String schema, String yaml) {
    JsonSchema read =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(OF_THE_SAMPLE.get(schema));
    return read.validate(yaml(yaml)).stream().map(found -> found.getMessage()).sorted().toList();
  }

  @Test
  void every_file_of_the_sample_keeps_to_its_schema() throws IOException {
    int files = 0;
    try (Stream<Path> found = Files.walk(Sites.SAMPLE_SOURCE.resolve("content"))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".md") && !name.endsWith(".yaml")) {
          continue;
        }
        String text = Files.readString(file);
        String fields = name.endsWith(".md") ? text.split("(?m)^---$", 3)[1] : text;
        String kind =
            switch (file.getParent().getFileName().toString()) {
              case "sessions" -> "session";
              case "speakers" -> "speaker";
              case "pages" -> "page";
              default -> "conference";
            };
        String translation = name.matches(".*\\.ja\\.[a-z]+") ? ".translation" : "";
        if (!fields.isBlank()) {
          assertEquals(List.of(), complaints(kind + translation + ".schema.json", fields), name);
        }
        files++;
      }
    }
    assertTrue(files > 80, "files of the sample: " + files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: A",
        "title: A\nspeakers: [nobody]",
        "title: A\ntype: papier",
        "title: A\nstart: 6 June",
        "title: A\nduration: half an hour",
        "title: A\nend: 2021-06-06 14:00\nduration: 30",
        "title: A\nstatus: off",
        "title: A\nmedia: [ { title: B } ]",
        "title: A\nmedia: [ { title: B, youtube: \"https://youtu.be/x\", pdf: media/x.pdf } ]",
        "title: A\nfeatured: 1",
        "title: [A]",
        "title: A\nlinks: { title: B }",
        "title: A\nkeywords: knots, ropes",
        "title: A\nkeywords: 結び方、ロープ",
        "title: A\nspeakers: nobody",
        "title: A\nspeakers: { neil-cowie: x }",
        "title: A\nmedia: x"
      })
  void mistakes_are_marked(String fields) {
    assertTrue(!complaints("session.schema.json", fields).isEmpty(), fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A\nspeakers: neil-cowie\nkeywords: knots\naliases: old\nrooms: room-f",
        "title: A\nkeywords: 2021",
        "title: A\nkeywords: [\"knots, ropes\"]"
      })
  void a_list_of_one_needs_no_brackets(String fields) {
    assertEquals(List.of(), complaints("session.schema.json", fields));
  }

  @ParameterizedTest
  @CsvSource({
    "session.translation.schema.json, 'start: 2021-06-06 13:45'",
    "session.translation.schema.json, 'media: [ { title: A } ]'",
    "conference.translation.schema.json, 'rooms: [ { name: A } ]'",
    "conference.translation.schema.json, 'rooms: [ { id: hall, capacity: 1 } ]'"
  })
  void translations_hold_wording_only(String schema, String fields) {
    assertTrue(!complaints(schema, fields).isEmpty(), fields);
  }

  @Test
  void without_a_conference_any_id_is_taken() {
    String schema = Schemas.of(Optional.empty()).get("session.schema.json");
    assertTrue(
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(schema)
            .validate(yaml("title: A\nspeakers: [somebody]\nroom: anywhere"))
            .isEmpty());
  }
}
