package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.ContentFormatManualTest;
import org.lectern.Sites;
import org.lectern.TestConference;

/** The documents for other programs are what their description says, and it is an OpenAPI. */
class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SITE = "https://program.example.org/";

  @TempDir Path folder;

  private static JsonNode sample(String path) throws IOException {
    return JSON.readTree(Sites.sample().resolve(path).toFile());
  }

  /** One of the description's schemas, held to the fields that it names. */
  private static JsonSchema schema(Path site, String name) throws IOException {
    JsonNode description = JSON.readTree(site.resolve("api/openapi.json").toFile());
    ObjectNode root = JSON.createObjectNode();
    root.put("$ref", "#/components/schemas/" + name);
    root.set("components", description.get("components"));
    for (JsonNode found : root.findParents("properties")) {
      if (found.path("type").asText().equals("object")) {
        ((ObjectNode) found).put("additionalProperties", false);
      }
    }
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
  }

  private static void assertFits(JsonSchema schema, Path file) throws IOException {
    assertEquals(
        Set.of(),
        schema.validate(
            Files.readString(file),
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)),
        file.toString());
  }

  private static void assertAllFit(Path site) throws IOException {
    assertFits(schema(site, "Index"), site.resolve("api/index.json"));
    JsonSchema session = schema(site, "Session");
    JsonSchema speaker = schema(site, "Speaker");
    int count = 0;
    for (Path file : Sites.files(site)) {
      String path = site.relativize(file).toString();
      if (path.contains("api/sessions/")) {
        assertFits(session, file);
        count++;
      } else if (path.contains("api/speakers/")) {
        assertFits(speaker, file);
        count++;
      }
    }
    assertTrue(count > 4);
  }

  @Test
  void the_description_is_an_openapi_without_a_fault() throws IOException {
    for (String path : List.of("api/openapi.json", "ja/api/openapi.json")) {
      SwaggerParseResult read =
          new OpenAPIV3Parser()
              .readContents(Files.readString(Sites.sample().resolve(path)), List.of(), null);
      assertEquals(List.of(), read.getMessages());
      OpenAPI api = read.getOpenAPI();
      assertEquals("JALTCALL2021", api.getInfo().getTitle());
      assertEquals(3, api.getPaths().size());
      assertEquals(SITE + (path.startsWith("ja") ? "ja/" : ""), api.getServers().get(0).getUrl());
    }
  }

  @Test
  void every_document_of_the_sample_is_as_described() throws IOException {
    assertAllFit(Sites.sample());
    JsonSchema index = schema(Sites.sample(), "Index");
    assertFits(index, Sites.sample().resolve("ja/api/index.json"));
  }

  @Test
  void a_document_with_every_field_is_as_described() throws IOException {
    Path site = ContentFormatManualTest.build(folder);
    assertAllFit(site);
    JsonNode knots = JSON.readTree(site.resolve("api/sessions/knots.json").toFile());
    assertEquals("10.5555/knots.2027", knots.at("/doi").asText());
    assertEquals("Knots: an introduction", knots.at("/title").asText());
    assertEquals("Bring a rope", knots.at("/subtitle").asText());
    assertTrue(knots.at("/recorded").asBoolean());
    assertEquals("2027-05-14T10:00:00", knots.at("/times/0/start").asText().substring(0, 19));
    assertEquals("deck", knots.at("/times/0/rooms/0/id").asText());
    assertEquals(2, knots.at("/speakers").size());
    assertEquals("pechakucha", knots.at("/media/0/kind").asText());
  }

  @Test
  void times_have_the_offset_of_the_conference() throws IOException {
    JsonNode session = sample("api/sessions/grammar-by-searching.json");
    assertEquals(
        OffsetDateTime.parse("2021-06-06T11:00:00+09:00"),
        OffsetDateTime.parse(session.at("/times/0/start").asText()));
  }

  @Test
  void every_address_within_the_site_leads_to_a_file() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path file : Sites.files(Sites.sample())) {
      String path = Sites.sample().relativize(file).toString();
      if (path.matches("(ja/)?api/.*") && !path.endsWith("openapi.json")) {
        addresses(JSON.readTree(file.toFile())).stream()
            .filter(address -> address.startsWith(SITE) && !exists(address))
            .forEach(missing::add);
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(addresses(sample("api/index.json")).size() > 100);
  }

  /** All texts in a document that are addresses, and those in its HTML. */
  private static Set<String> addresses(JsonNode document) {
    Set<String> found = new TreeSet<>();
    if (document.isContainerNode()) {
      document.forEach(child -> found.addAll(addresses(child)));
    } else if (document.asText().startsWith("https://")) {
      found.add(document.asText());
    } else if (document.asText().startsWith("<")) {
      for (Element link : Jsoup.parse(document.asText()).select("[href], [src]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (!address.startsWith("#")) {
          assertTrue(URI.create(address).isAbsolute(), address);
          found.add(address);
        }
      }
    }
    return found;
  }

  private static boolean exists(String address) {
    URI uri = URI.create(address);
    String path = uri.getPath().substring(1);
    return Files.exists(
        Sites.sample().resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path));
  }

  @Test
  void how_one_gets_in_and_whom_to_ask_are_told_as_on_the_page() throws IOException {
    Path site = ContentFormatManualTest.build(folder);
    JsonNode knots = JSON.readTree(site.resolve("api/sessions/knots.json").toFile());
    assertEquals("Zoom", knots.at("/access/channel").asText());
    assertEquals("be a member", knots.at("/access/requires/0/name").asText());
    assertEquals("https://tickets.example.org/", knots.at("/access/requires/1/url").asText());
    assertEquals(10, knots.at("/access/opensMinutes").asInt());
    assertEquals("2027-05-14T09:50:00+01:00", knots.at("/access/opens/0").asText());
    assertEquals(1, knots.at("/access/opens").size());
    assertEquals("Ana Reis", knots.at("/media/0/contact").asText());
    JsonNode tides = JSON.readTree(site.resolve("api/sessions/tides.json").toFile());
    assertFalse(tides.has("access"));
  }

  @Test
  void nobody_gets_into_what_is_cancelled() throws IOException {
    new TestConference(folder)
        .lasting("2027-05-14", "2027-05-14", "access: [ { id: zoom, channel: Zoom, opens: 10 } ]")
        .session("on", "start: 2027-05-14 10:00\nduration: 30\naccess: zoom")
        .session("off", "start: 2027-05-14 10:00\nduration: 30\naccess: zoom\nstatus: cancelled");
    Build.of(BuildOptions.of(folder)).run();
    Path sessions = folder.resolve("site/api/sessions");
    assertTrue(JSON.readTree(sessions.resolve("on.json").toFile()).has("access"));
    assertFalse(JSON.readTree(sessions.resolve("off.json").toFile()).has("access"));
  }

  @Test
  void nothing_that_is_private_is_in_it() throws IOException {
    new TestConference(folder)
        .lasting(
            "2027-05-14",
            "2027-05-14",
            "cards: false",
            "access: [ { id: zoom, channel: Zoom, note: \"The number is on your badge.\" } ]")
        .session(
            "knots",
            """
            access: zoom
            start: 2027-05-14 10:00
            duration: 30
            extra: { secret: hidden-value }
            media:
              - { video: "https://files.example.org/a.mp4", title: T, contact: { name: Ana, email: ana@example.org } }
            """);
    assertFalse(Build.of(BuildOptions.of(folder)).run().hasErrors());
    Pattern unwanted = Pattern.compile("@|hidden-value");
    for (String path : List.of("api/index.json", "api/sessions/knots.json")) {
      String text = Files.readString(folder.resolve("site").resolve(path));
      assertFalse(unwanted.matcher(text).find(), text);
    }
    JsonNode knots = JSON.readTree(folder.resolve("site/api/sessions/knots.json").toFile());
    assertEquals(
        "{\"channel\":\"Zoom\",\"requires\":[],\"opens\":[],"
            + "\"note\":\"The number is on your badge.\"}",
        knots.get("access").toString());
    assertEquals("Ana", knots.at("/media/0/contact").asText());
  }

  @Test
  void control_characters_are_left_out_and_lines_and_tabs_stay() throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            "name: X\nurl: https://x.example.org/\ntimezone: UTC\nstart: 2027-05-14\n"
                + "end: 2027-05-14\ncards: false\n")
        .with(
            "content/sessions/knots.md",
            "---\ntitle: X\n---\na\u0007b\u007f\u0085\u009bc\nd\n\n    e\tf\n")
        .with("content/speakers/ana.md", "---\nname: Ana\n---\ng\u0001\u0080h\n");
    Build.of(BuildOptions.of(folder)).run();
    JsonNode knots = JSON.readTree(folder.resolve("site/api/sessions/knots.json").toFile());
    assertEquals(
        "<p>abc\nd</p>\n<pre><code>e\tf\n</code></pre>\n", knots.at("/abstract/html").asText());
    assertEquals("a b c d e f", knots.at("/abstract/text").asText());
    JsonNode ana = JSON.readTree(folder.resolve("site/api/speakers/ana.json").toFile());
    assertEquals("<p>gh</p>\n", ana.at("/biography/html").asText());
    assertEquals("g h", ana.at("/biography/text").asText());
  }

  @Test
  void a_conference_that_does_not_want_it_has_none() throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            "name: X\nurl: https://x.example.org/\ntimezone: UTC\nstart: 2027-05-14\n"
                + "end: 2027-05-14\ncards: false\nwithout: [api]\n")
        .session("knots", "");
    Build.of(BuildOptions.of(folder)).run();
    assertFalse(Files.exists(folder.resolve("site/api")));
    assertTrue(Jsoup.parse(folder.resolve("site/index.html")).select("link[href*=api]").isEmpty());
  }
}
