package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;
import org.lectern.shelf.Shelf;

/** A conference whose schedules for apps are looked at, and held to their schemas. */
abstract class HarbourSchedule {
  static final Path SCHEMAS = Path.of("../shared/conformance");
  static final ObjectMapper JSON = new ObjectMapper();
  @TempDir Path folder;

  TestConference conference(String lines) throws IOException {
    return new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Harbour Talks
            url: https://talks.example.org/2027/
            timezone: Europe/Lisbon
            start: 2027-03-27
            end: 2027-03-28
            day_starts: "04:00"
            venue: { name: Old Ferry Hall }
            rooms: [ { id: deck, name: The Deck }, { id: hold, name: The Hold } ]
            tracks: [ { id: ropes, name: "Ropes & knots", color: "#218251" } ]
            session_types:
              - { id: talk, name: Talk, duration: 30 }
              - { id: poster, name: Poster, duration: 60 }
              - { id: break, name: Break, duration: 30, service: true }
            """
                + lines)
        .with("content/speakers/ana-reis.md", "---\nname: Ana Reis\n---\nSails.\n");
  }

  ScheduleData data() throws IOException {
    return new ScheduleData(Editions.first(folder), Shelf.inMemory());
  }

  Document xml() throws IOException {
    byte[] bytes = ScheduleXml.of(data());
    valid(bytes, ScheduleJson.of(data()));
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  static Element event(Document xml, String title) {
    return xml.select("event:has(> title:containsOwn(" + title + "))").first();
  }

  static String text(Element event, String name) {
    return event.selectFirst("> " + name).wholeText();
  }

  /** Holds both forms to their schemas, where these are at hand. */
  static void valid(byte[] xml, byte[] json) throws IOException {
    if (!Files.exists(SCHEMAS)) {
      return;
    }
    try {
      SchemaFactory.newDefaultInstance()
          .newSchema(SCHEMAS.resolve("schedule.xml.xsd").toFile())
          .newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (org.xml.sax.SAXException invalid) {
      throw new AssertionError(invalid.getMessage(), invalid);
    }
    JsonNode schema = JSON.readTree(SCHEMAS.resolve("schema.json").toFile());
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V6)
            .getSchema(schema)
            .validate(
                JSON.readTree(json),
                run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)));
  }
}
