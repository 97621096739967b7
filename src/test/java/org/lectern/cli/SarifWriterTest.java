package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

class SarifWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private JsonNode log(List<Problem> problems) throws IOException {
    JsonNode log = JSON.readTree(new SarifWriter(folder).write(problems));
    try (InputStream schema =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
              .getSchema(schema)
              .validate(log));
    }
    return log;
  }

  @Test
  void the_schema_refuses_what_is_no_log() throws IOException {
    try (InputStream schema =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertFalse(
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
              .getSchema(schema)
              .validate(JSON.readTree("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}"))
              .isEmpty());
    }
  }

  @Test
  void a_log_is_valid_with_every_rule_and_with_none() throws IOException {
    List<Problem> all =
        Arrays.stream(Rule.values())
            .map(rule -> Problem.of(rule, new Position("content/x.md", 1, 1), "wrong", "mend"))
            .toList();
    JsonNode run = log(all).at("/runs/0");
    assertEquals(Rule.values().length, run.at("/tool/driver/rules").size());
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      String id = rule.at("/id").asText();
      String text = rule.at("/help/text").asText();
      assertTrue(
          text.length() > 40 && !text.contains("```") && !text.matches("(?s).*\\]\\((?!https:).*"),
          id + text);
      assertTrue(
          rule.at("/shortDescription/text").asText().matches("[^\n]{10,300}\\."),
          id + rule.at("/shortDescription/text"));
    }
    assertEquals(0, log(List.of()).at("/runs/0/results").size());
  }

  @Test
  void a_result_says_rule_level_place_and_how_to_mend_it() throws IOException {
    Files.createDirectories(folder.resolve("content/pages"));
    Files.writeString(folder.resolve("content/pages/a b:c é.md"), "\uFEFF😀結び x\r\n");
    JsonNode run =
        log(List.of(
                Problem.of(Rule.ORPHAN_SPEAKER, Position.file("content/speakers/ana.md"), "nobody"),
                Problem.of(
                    Rule.BROKEN_LINK,
                    new Position("content/pages/a b:c é.md", 1, 5),
                    "wrong",
                    "did you mean \"y\"?")))
            .at("/runs/0");
    assertEquals("utf16CodeUnits", run.at("/columnKind").asText());
    JsonNode whole = run.at("/results/0");
    assertEquals("warning", whole.at("/level").asText());
    assertEquals(
        "content/speakers/ana.md",
        whole.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertTrue(whole.at("/locations/0/physicalLocation/region").isMissingNode());
    JsonNode link = run.at("/results/1");
    assertEquals("error", link.at("/level").asText());
    assertEquals("wrong — did you mean \"y\"?", link.at("/message/text").asText());
    assertEquals(
        "broken-link",
        run.at("/tool/driver/rules").get(link.at("/ruleIndex").asInt()).at("/id").asText());
    JsonNode place = link.at("/locations/0/physicalLocation");
    assertEquals("content/pages/a%20b%3Ac%20%C3%A9.md", place.at("/artifactLocation/uri").asText());
    assertEquals(1, place.at("/region/startLine").asInt());
    assertEquals(6, place.at("/region/startColumn").asInt(), "the smile takes two code units");
  }

  @Test
  void another_parser_reads_what_the_command_writes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code =
        new Lectern(stream, stream, what -> Optional.empty())
            .run("check", "--format", "sarif", "--source", folder.toString());
    assertEquals(ExitCode.CONTENT, code);
    String text = out.toString(StandardCharsets.UTF_8);
    SarifSchema210 log =
        JSON.readValue(text.substring(0, text.lastIndexOf('}') + 1), SarifSchema210.class);
    assertEquals("missing-conference", log.getRuns().get(0).getResults().get(0).getRuleId());
  }
}
