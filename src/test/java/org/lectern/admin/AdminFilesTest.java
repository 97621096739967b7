package org.lectern.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;
import org.lectern.content.ContentFormat;
import org.lectern.content.field.Field;
import org.lectern.site.Output;

class AdminFilesTest {
  private static final String CONFERENCE =
      """
      name: Talks
      url: https://talks.example.org/
      timezone: Asia/Tokyo
      start: 2021-06-04
      end: 2021-06-06
      languages: [en, ja]
      rooms: [ { id: room-f, name: "Room F" } ]
      session_types: [ { id: paper, name: Paper, formats: [ { id: short, name: Short } ] } ]
      """;

  @TempDir Path folder;

  private List<Output> files(String more) throws IOException {
    return AdminFiles.of(
        new TestConference(folder)
            .with("content/conference.yaml", CONFERENCE + more)
            .session("opening", "")
            .program());
  }

  private JsonNode config(String more) throws IOException {
    return new ObjectMapper().readTree(bytes("admin/config.json", files(more)));
  }

  private static byte[] bytes(String path, List<Output> files) {
    return files.stream()
        .filter(file -> file.path().value().equals(path))
        .map(Output.Data.class::cast)
        .findFirst()
        .orElseThrow()
        .bytes()
        .get();
  }

  private static JsonNode named(JsonNode list, String name) {
    for (JsonNode each : list) {
      if (each.path("name").asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError("no " + name + " in " + list);
  }

  private static List<String> values(JsonNode options) {
    List<String> values = new ArrayList<>();
    options.forEach(option -> values.add(option.path("value").asText()));
    return values;
  }

  @Test
  void there_is_no_editor_unless_it_is_asked_for() throws IOException {
    assertEquals(List.of(), files(""));
  }

  @Test
  void offers_the_conferences_own_rooms_types_and_formats() throws IOException {
    JsonNode config = config("web_editor: { service: github, repository: a/b }");
    JsonNode session = named(config.path("collections"), "sessions").path("fields");
    assertEquals(List.of("room-f"), values(named(session, "room").path("options")));
    assertEquals(List.of("paper"), values(named(session, "type").path("options")));
    assertEquals(List.of("short"), values(named(session, "format").path("options")));
    JsonNode speakers = named(session, "speakers");
    assertEquals("relation", speakers.path("widget").asText());
    assertTrue(speakers.path("multiple").asBoolean());
  }

  @Test
  void the_text_comes_before_what_few_files_have() throws IOException {
    JsonNode collections =
        config("web_editor: { service: github, repository: a/b }").path("collections");
    List<String> session = names(named(collections, "sessions").path("fields"));
    int text = session.indexOf("body");
    assertEquals(
        List.of("start", "end", "duration", "room", "body", "rooms", "slots", "language"),
        session.subList(text - 4, text + 4));
    List<String> speaker = names(named(collections, "speakers").path("fields"));
    assertEquals(List.of("photo_alt", "body", "language"), speaker.subList(6, 9));
    List<String> page = names(named(collections, "pages").path("fields"));
    assertEquals(List.of("title", "body"), page.subList(0, 2));
    // The editor writes fields in the order in which it shows them.
    session.remove("body");
    assertEquals(
        ContentFormat.SESSION.fields().stream()
            .map(Field::name)
            .filter(name -> !name.equals("extra"))
            .toList(),
        session);
  }

  private static List<String> names(JsonNode fields) {
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.path("name").asText()));
    return names;
  }

  @Test
  void formats_of_the_same_id_are_one_choice() throws IOException {
    List<Output> files =
        AdminFiles.of(
            new TestConference(folder)
                .with(
                    "content/conference.yaml",
                    CONFERENCE.replace(
                            "name: Short } ] }",
                            "name: Short } ] }, { id: lab, name: Lab, formats: [ { id: short, name: Brief } ] }")
                        + "web_editor: { service: github, repository: a/b }")
                .session("opening", "")
                .program());
    JsonNode config = new ObjectMapper().readTree(bytes("admin/config.json", files));
    JsonNode session = named(config.path("collections"), "sessions").path("fields");
    JsonNode formats = named(session, "format").path("options");
    assertEquals(List.of("short"), values(formats));
    assertEquals("Paper: Short / Lab: Brief", formats.path(0).path("label").asText());
  }

  @Test
  void translates_what_can_be_translated_and_nothing_else() throws IOException {
    JsonNode config = config("web_editor: { service: github, repository: a/b }");
    JsonNode session = named(config.path("collections"), "sessions").path("fields");
    assertTrue(named(session, "title").path("i18n").asBoolean());
    assertFalse(named(session, "start").path("i18n").asBoolean());
    assertEquals("en", named(session, "title").path("required").path(0).asText());
    assertEquals("en", config.path("i18n").path("default_locale").asText());
  }

  @Test
  void talks_to_the_service_that_holds_the_repository() throws IOException {
    String own =
        "web_editor: { service: gitea, repository: a/b, branch: draft, host: https://git.example.org/ }";
    JsonNode backend = config(own).path("backend");
    assertEquals("gitea", backend.path("name").asText());
    assertEquals("a/b", backend.path("repo").asText());
    assertEquals("draft", backend.path("branch").asText());
    assertEquals("https://git.example.org/api/v1", backend.path("api_root").asText());
    assertEquals("https://git.example.org", backend.path("base_url").asText());
    String page = new String(bytes("admin/index.html", files(own)), StandardCharsets.UTF_8);
    assertTrue(page.contains("connect-src 'self' data: blob: https://git.example.org;"), page);
    String public_ =
        new String(
            bytes("admin/index.html", files("web_editor: { service: gitlab, repository: a/b/c }")),
            StandardCharsets.UTF_8);
    assertTrue(public_.contains("connect-src 'self' data: blob: https://gitlab.com;"), public_);
  }

  @Test
  void a_repository_without_a_name_is_told() throws IOException {
    TestConference conference =
        new TestConference(folder)
            .with(
                "content/conference.yaml",
                CONFERENCE + "web_editor: { service: github, repository: talks }\n")
            .session("opening", "");
    assertEquals(
        List.of(
            "content/conference.yaml:9:44: error: \"talks\" isn't the name of a repository"
                + " [bad-value] — write its owner and its name: owner/name"),
        conference.problems().stream().filter(found -> found.contains("repository")).toList());
  }
}
