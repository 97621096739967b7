package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.lectern.Sites;

/** What a page tells search engines. */
final class PageFacts {
  static final String SCHEMA = "https://schema.org/";
  static final ObjectMapper JSON = new ObjectMapper();

  private PageFacts() {}

  static JsonNode facts(Path site, String address) throws IOException {
    Path page = site.resolve(address).resolve("index.html");
    Element script = Jsoup.parse(page).selectFirst("script[type=application/ld+json]");
    JsonNode facts = JSON.readTree(script.data());
    assertEquals("https://schema.org", facts.path("@context").asText());
    return facts;
  }

  static JsonNode facts(String address) throws IOException {
    return facts(Sites.sample(), address);
  }

  static List<String> texts(JsonNode nodes, String field) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.path(field).asText()));
    return texts;
  }
}
