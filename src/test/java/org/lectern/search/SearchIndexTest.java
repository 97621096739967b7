package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lectern.Sites;
import org.lectern.address.SitePath;
import org.lectern.shelf.Shelf;
import org.lectern.site.Catalogue;
import org.lectern.site.Output;

/** The index's files, read without the script that the search page reads them with. */
class SearchIndexTest {
  private static final Pattern CALL =
      Pattern.compile("Lectern\\.index\\(\"([a-z0-9-]+)\",(.*)\\);\n", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  /** A part by its name, from the script that hands it over. */
  private record Part(String name, JsonNode json) {
    static Part of(byte[] script) throws IOException {
      Matcher call = CALL.matcher(new String(script, StandardCharsets.UTF_8));
      assertTrue(call.matches(), "one call and nothing else");
      return new Part(call.group(1), new ObjectMapper().readTree(call.group(2)));
    }

    /** How often each word is in each document, speaker or keyword. */
    static Map<String, Map<Integer, Integer>> words(JsonNode row) {
      Map<String, Map<Integer, Integer>> words = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i += 2) {
        Map<Integer, Integer> found = new TreeMap<>();
        int at = 0;
        for (JsonNode step : row.get(i + 1)) {
          at += step.asInt();
          found.merge(at, 1, Integer::sum);
        }
        assertEquals(null, words.put(row.get(i).asText(), found), "each word once");
      }
      return words;
    }
  }

  private static List<Part> parts(SearchIndex index) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Output.Asset file : index.files()) {
      parts.add(Part.of(file.bytes().get()));
    }
    return parts;
  }

  private static Catalogue pages(List<String> texts) {
    return new Catalogue(
        "search/",
        List.of(),
        List.of(),
        IntStream.range(0, texts.size())
            .mapToObj(
                i ->
                    new Catalogue.FoundPage(
                        "Page " + i, "../p" + i + "/index.html", "", texts.get(i)))
            .toList());
  }

  private static SearchIndex index(Catalogue catalogue) {
    return SearchIndex.of(catalogue, (name, bytes) -> new SitePath(name), Shelf.inMemory());
  }

  private static Map<String, Map<Integer, Integer>> abstractWords(String... texts)
      throws IOException {
    return Part.words(parts(index(pages(List.of(texts)))).get(1).json().path("words"));
  }

  /** A part of the sample by its name. */
  private static Part sample(String folder, String name) throws IOException {
    try (var files = Files.list(Sites.sample().resolve(folder))) {
      Path file =
          files
              .filter(each -> each.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow();
      return Part.of(Files.readAllBytes(file));
    }
  }

  /** The texts of the sample's documents, from the files that hold them. */
  private static List<String> sampleTexts(String folder) throws IOException {
    List<String> texts = new ArrayList<>();
    Part first = sample(folder, "sessions.");
    for (JsonNode abstracts : first.json().path("abstracts")) {
      Part part = Part.of(Files.readAllBytes(Sites.sample().resolve(folder + abstracts.asText())));
      assertEquals(texts.size(), part.json().path("from").asInt());
      for (JsonNode file : part.json().path("texts")) {
        Path path = Sites.sample().resolve(folder + file.get(0).asText());
        JsonNode found = Part.of(Files.readAllBytes(path)).json();
        assertEquals(file.get(1).asInt(), found.size());
        found.forEach(text -> texts.add(text.asText()));
      }
    }
    return texts;
  }

  @Test
  void a_word_is_told_with_its_documents_and_once_more_for_each_time_it_is_there()
      throws IOException {
    Map<String, Map<Integer, Integer>> words =
        abstractWords("tides", "Feedback on feedback", "", "knots and feedback, FEEDBACK!");
    assertEquals(Map.of(1, 2, 3, 2), words.get("feedback"));
    assertEquals(Map.of(0, 1), words.get("tides"));
    assertEquals(List.of("and", "feedback", "knots", "on", "tides"), List.copyOf(words.keySet()));
  }

  @Test
  void japanese_is_there_in_pairs_and_accents_and_widths_are_folded() throws IOException {
    Map<String, Map<Integer, Integer>> words =
        abstractWords("遠隔授業の声", "Łukasz Wrona", "ﾃﾞｰﾀ とデータ", "micro-credentials");
    for (String pair : List.of("遠隔", "隔授", "授業", "業の", "の声", "声")) {
      assertEquals(Map.of(0, 1), words.get(pair), pair);
    }
    assertEquals(Map.of(1, 1), words.get("lukasz"));
    assertEquals(Map.of(2, 2), words.get("でー"), "in half width and in full");
    for (String word : List.of("micro", "credentials", "microcredentials")) {
      assertEquals(Map.of(3, 1), words.get(word), word);
    }
  }

  @Test
  void the_first_part_says_all_but_the_texts_and_names_the_parts_that_have_them()
      throws IOException {
    SearchIndex index = index(pages(List.of("one", "two")));
    List<Part> parts = parts(index);
    assertEquals(
        List.of("texts-0-0", "abstracts-0", "sessions"), parts.stream().map(Part::name).toList());
    assertEquals("assets/search/sessions.js", index.first().value());
    JsonNode first = parts.get(2).json();
    assertEquals("[\"abstracts-0.js\"]", first.path("abstracts").toString());
    assertEquals("[\"Page 0\",\"Page 1\"]", first.path("titles").toString());
    assertEquals("[\"../p0/index.html\",\"../p1/index.html\"]", first.path("pages").toString());
    assertEquals(0, first.path("sessions").asInt());
    assertEquals(
        Map.of("page", Map.of(0, 1, 1, 1), "0", Map.of(0, 1), "1", Map.of(1, 1)),
        Part.words(first.path("words").get(0)));
    assertFalse(first.toString().contains("two"), "no texts");
    assertEquals("[\"one\",\"two\"]", parts.get(0).json().toString());
  }

  @Test
  void many_documents_are_split_and_each_is_in_one_part_under_its_number() throws IOException {
    List<String> texts =
        IntStream.range(0, 1201).mapToObj(i -> "w" + i + " " + "x".repeat(100)).toList();
    Map<String, Part> parts = new LinkedHashMap<>();
    parts(index(pages(texts))).forEach(part -> parts.put(part.name(), part));
    List<String> read = new ArrayList<>();
    Map<String, Map<Integer, Integer>> words = new TreeMap<>();
    JsonNode abstracts = parts.get("sessions").json().path("abstracts");
    assertEquals(3, abstracts.size());
    for (JsonNode name : abstracts) {
      JsonNode part = parts.get(name.asText().replace(".js", "")).json();
      assertEquals(read.size(), part.path("from").asInt());
      for (JsonNode file : part.path("texts")) {
        JsonNode found = parts.get(file.get(0).asText().replace(".js", "")).json();
        assertEquals(file.get(1).asInt(), found.size());
        assertTrue(found.toString().length() < 30_000, "small enough for a few results");
        found.forEach(text -> read.add(text.asText()));
      }
      words.putAll(Part.words(part.path("words")));
    }
    assertEquals(texts, read);
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(Map.of(i, 1), words.get("w" + i));
    }
  }

  @Test
  void a_site_without_anything_to_find_has_an_empty_index() throws IOException {
    List<Part> parts = parts(index(pages(List.of())));
    assertEquals(List.of("sessions"), parts.stream().map(Part::name).toList());
    assertEquals("[]", parts.get(0).json().path("abstracts").toString());
  }

  @Test
  void a_text_can_not_end_the_script() throws IOException {
    String text = "\");alert(1);// </script> \u2028 \\ \" {0}";
    assertEquals(text, parts(index(pages(List.of(text)))).get(0).json().get(0).asText());
  }

  @Test
  void the_same_program_gives_the_same_bytes() {
    List<String> texts =
        IntStream.range(0, 1100).mapToObj(i -> "word" + i % 7 + " 遠隔授業 " + i).toList();
    SearchIndex one = index(pages(texts));
    SearchIndex other = index(pages(texts));
    assertEquals(
        one.files().stream().map(Output.Asset::path).toList(),
        other.files().stream().map(Output.Asset::path).toList());
    for (int i = 0; i < one.files().size(); i++) {
      assertArrayEquals(
          one.files().get(i).bytes().get(), other.files().get(i).bytes().get(), "part " + i);
    }
  }

  @Test
  void every_result_of_the_sample_leads_to_the_page_with_that_title() throws IOException {
    for (String folder : List.of("search/", "ja/search/")) {
      JsonNode first = sample("assets/" + folder, "sessions.").json();
      JsonNode hrefs = first.path("hrefs");
      assertEquals(first.path("sessions").asInt(), hrefs.path("names").size());
      List<String> links = new ArrayList<>();
      hrefs
          .path("names")
          .forEach(
              name ->
                  links.add(
                      hrefs.path("before").asText()
                          + name.asText()
                          + hrefs.path("after").asText()));
      first.path("pages").forEach(link -> links.add(link.asText()));
      assertEquals(first.path("titles").size(), links.size());
      for (int i = 0; i < links.size(); i++) {
        String link = URI.create("/" + folder).resolve(links.get(i)).getPath();
        Document page = Jsoup.parse(Sites.sample().resolve(link.substring(1)));
        String title = first.path("titles").get(i).asText();
        boolean front = link.matches("/(ja/)?index.html");
        assertEquals(front ? title : page.selectFirst("h1").text(), title);
      }
    }
  }

  @Test
  void speakers_keywords_and_times_of_the_seed_are_there_by_their_numbers() throws IOException {
    JsonNode first = sample("assets/search/", "sessions.").json();
    List<String> titles = new ArrayList<>();
    first.path("titles").forEach(title -> titles.add(title.asText()));
    int seed = titles.indexOf("Micro-credentials: Surveying the landscape");
    int speaker = first.path("speakersOf").get(seed).get(0).asInt();
    assertEquals("Neil Cowie", first.path("speakers").get(speaker).asText());
    assertEquals(
        "Department of Foreign Languages, Okayama University",
        first.path("affiliations").path(String.valueOf(speaker)).asText());
    List<String> keywords = new ArrayList<>();
    first
        .path("keywordsOf")
        .get(seed)
        .forEach(number -> keywords.add(first.path("keywords").get(number.asInt()).asText()));
    assertEquals(List.of("micro-credentials", "universities", "assessment", "policy"), keywords);
    JsonNode when = first.path("when").get(seed).get(0);
    assertEquals(
        "2021-06-06T13:45+09:00", first.path("times").get(when.get(0).asInt()).get(1).asText());
    assertEquals("Room F", first.path("rooms").get(when.get(1).asInt()).get(0).asText());
    assertEquals(
        Map.of(speaker, 1), Part.words(first.path("words").get(2)).get("cowie"), "a speaker's");
    int cancelled = titles.indexOf("Debating in Headsets: Presence and Turn-taking");
    assertEquals("cancelled", first.path("statuses").path(String.valueOf(cancelled)).asText());
  }

  @Test
  void words_of_the_sample_are_as_often_in_the_index_as_in_its_texts() throws IOException {
    List<String> texts = sampleTexts("assets/search/");
    JsonNode first = sample("assets/search/", "sessions.").json();
    assertEquals(first.path("titles").size(), texts.size());
    Map<String, Map<Integer, Integer>> indexed =
        Part.words(sample("assets/search/", "abstracts-0.").json().path("words"));
    int checked = 0;
    for (int document = 0; document < texts.size(); document++) {
      String text = texts.get(document).toLowerCase(Locale.ROOT);
      if (!text.matches("[\\x00-\\x7f]*") || text.matches("(?s).*[a-z0-9][-'][a-z0-9].*")) {
        continue;
      }
      Map<String, Integer> counted = new TreeMap<>();
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        counted.merge(word.group(), 1, Integer::sum);
      }
      Map<String, Integer> found = new TreeMap<>();
      for (Map.Entry<String, Map<Integer, Integer>> entry : indexed.entrySet()) {
        Integer times = entry.getValue().get(document);
        if (times != null) {
          found.put(entry.getKey(), times);
        }
      }
      assertEquals(counted, found, text);
      checked++;
    }
    assertTrue(checked >= 10, checked + " texts without hyphens");
  }
}
