package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.Sites;
import org.lectern.TestConference;

/** What puts the site among a device's programs. */
class ManifestTest {
  private static final String CONFERENCE =
      "name: Harbour Talks\nurl: https://x.example.org/\ntimezone: UTC\nstart: 2027-05-14\n"
          + "end: 2027-05-14\n";

  @TempDir Path folder;

  private static JsonNode manifest(String path) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(Sites.sample().resolve(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.webmanifest", "ja/manifest.webmanifest"})
  void has_icons_of_the_sizes_that_it_says(String path) throws IOException {
    Set<String> found = new HashSet<>();
    for (JsonNode icon : manifest(path).path("icons")) {
      String file = URI.create("/" + path).resolve(icon.path("src").asText()).getPath();
      BufferedImage image = ImageIO.read(Sites.sample().resolve(file.substring(1)).toFile());
      assertEquals(icon.path("sizes").asText(), image.getWidth() + "x" + image.getHeight());
      assertEquals("image/png", icon.path("type").asText());
      found.add(icon.path("sizes").asText() + " " + icon.path("purpose").asText());
    }
    assertEquals(
        Set.of("192x192 any", "192x192 maskable", "512x512 any", "512x512 maskable"), found);
  }

  @Test
  void starts_in_its_language_and_covers_the_whole_site() throws IOException {
    JsonNode manifest = manifest("manifest.webmanifest");
    assertEquals("JALTCALL2021", manifest.path("name").asText());
    assertEquals("en", manifest.path("lang").asText());
    assertEquals("ltr", manifest.path("dir").asText());
    assertEquals("./", manifest.path("start_url").asText());
    assertEquals("./", manifest.path("scope").asText());
    JsonNode japanese = manifest("ja/manifest.webmanifest");
    assertEquals("ja", japanese.path("lang").asText());
    assertEquals("./", japanese.path("start_url").asText());
    assertEquals("../", japanese.path("scope").asText());
    assertNotEquals(manifest.path("description"), japanese.path("description"));
  }

  @Test
  void every_page_names_the_one_in_its_language_and_an_icon_for_devices_by_apple()
      throws IOException {
    for (Path file : Sites.pages(Sites.sample())) {
      Document page = Jsoup.parse(file, "UTF-8", file.toUri().toString());
      String language = page.selectFirst("html").attr("lang");
      String expected = language.equals("en") ? "" : language + "/";
      boolean anywhere = file.endsWith("404.html") || file.endsWith("unkept.html");
      assertEquals(
          anywhere
              ? "/" + expected + "manifest.webmanifest"
              : Sites.sample().resolve(expected + "manifest.webmanifest").toUri().getPath(),
          URI.create(page.selectFirst("link[rel=manifest]").absUrl("href")).getPath());
      if (!anywhere) {
        Path icon =
            Path.of(
                URI.create(page.selectFirst("link[rel=apple-touch-icon]").absUrl("href"))
                    .getPath());
        BufferedImage image = ImageIO.read(icon.toFile());
        assertEquals(180, image.getWidth());
        assertEquals(180, image.getHeight());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "JALTCALL2021, J",
    "Harbour Talks, HT",
    "the harbour talks of 2027, TH",
    "2027 Talks, T",
    "海辺の会, 海",
    "'«Étude» 3', É",
    "2027, ''",
  })
  void an_icon_has_the_first_letters(String name, String letters) {
    assertEquals(letters, Icons.letters(name));
  }

  @Test
  void an_icon_of_the_conference_s_own_takes_the_drawn_one_s_place() throws IOException {
    byte[] own = Files.readAllBytes(Sites.SAMPLE_SOURCE.resolve("content/media/campus.png"));
    new TestConference(folder)
        .with("content/conference.yaml", CONFERENCE)
        .with("templates/assets/icon-192.png", own);
    BuildReport report = Build.of(BuildOptions.of(folder)).run();
    assertEquals(List.of(), report.problems());
    Path site = folder.resolve("site");
    JsonNode icons =
        new ObjectMapper()
            .readTree(Files.readAllBytes(site.resolve("manifest.webmanifest")))
            .path("icons");
    String path = icons.at("/0/src").asText();
    assertArrayEquals(own, Files.readAllBytes(site.resolve(path)), path);
    try (var files = Files.list(site.resolve("assets"))) {
      assertEquals(1, files.filter(file -> file.toString().contains("icon-192")).count());
    }
  }

  @Test
  void a_conference_that_is_not_kept_has_none() throws IOException {
    new TestConference(folder).with("content/conference.yaml", CONFERENCE + "offline: false\n");
    Build.of(BuildOptions.of(folder)).run();
    assertFalse(Files.exists(folder.resolve("site/manifest.webmanifest")));
    assertTrue(
        Jsoup.parse(folder.resolve("site/index.html")).select("link[rel=manifest]").isEmpty());
  }

  @Test
  void a_name_in_another_language_has_icons_of_its_own() throws IOException {
    TestConference conference =
        new TestConference(folder.resolve("source"))
            .with("content/conference.yaml", CONFERENCE + "languages: [en, ja]\n")
            .with("content/conference.ja.yaml", "name: 港の話\n");
    Path site = folder.resolve("site");
    Build.of(BuildOptions.of(conference.root()).into(site)).run();
    assertEquals(List.of(), Links.broken(site, "/"));
    JsonNode icons =
        new ObjectMapper()
            .readTree(Files.readAllBytes(site.resolve("ja/manifest.webmanifest")))
            .path("icons");
    for (JsonNode icon : icons) {
      assertTrue(Files.exists(site.resolve("ja").resolve(icon.path("src").asText())));
    }
  }
}
