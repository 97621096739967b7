package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.color.Paper;
import org.lectern.color.Rgb;

/** What {@code theme:} in {@code conference.yaml} does to the pages. */
class LookTest {
  @TempDir Path folder;

  private Path build(String lines) throws IOException {
    new TestConference(folder)
        .lasting("2027-03-26", "2027-03-26", lines)
        .with("content/media/logo.svg", "<svg viewBox='0 0 90 30'/>")
        .with("content/media/night.svg", "<svg viewBox='0 0 90 30'/>")
        .with("content/media/text.woff2", "font")
        .with("content/media/heads.woff2", "font")
        .with("content/pages/about.md", "---\ntitle: About\n---\n![logo](../media/logo.svg)\n")
        .with("content/sessions/knots.md", "---\ntitle: Knots\n---\n");
    Build.of(BuildOptions.of(folder)).run();
    return folder.resolve("site");
  }

  private static String style(Path site) throws IOException {
    return file(site, "lectern");
  }

  private static String file(Path site, String name) throws IOException {
    try (Stream<Path> files = Files.list(site.resolve("assets"))) {
      return Files.readString(
          files
              .filter(file -> file.getFileName().toString().startsWith(name + "."))
              .filter(file -> file.toString().endsWith(".css"))
              .findFirst()
              .orElseThrow());
    }
  }

  private static String own(String css) {
    return css.substring(css.lastIndexOf("widows"));
  }

  @Test
  void without_it_the_theme_stays_as_it_comes() throws IOException {
    Path site = build("");
    assertFalse(own(style(site)).contains(":root"));
    Document page = Jsoup.parse(site.resolve("about/index.html"));
    assertEquals("Harbour Talks", page.select(".brand").text());
    assertTrue(page.select(".brand img").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0b6b74", "#767676", "#ffd800", "#ffffff"})
  void an_accent_gets_a_lighter_one_of_its_hue_for_dark_pages(String accent) throws IOException {
    String own = own(style(build("theme: { accent: \"" + accent + "\" }")));
    assertTrue(own.contains(":root{--accent:" + accent + "}"), own);
    Matcher dark =
        Pattern.compile("(?s)dark\\)\\{.*:root\\{--accent:(#[0-9a-f]{6})\\}").matcher(own);
    assertTrue(dark.find(), own);
    assertTrue(Rgb.of(dark.group(1)).contrast(Paper.DARK.tint()) >= Paper.TEXT, dark.group(1));
  }

  @ParameterizedTest
  @CsvSource({"accent, #767676, LIGHT", "accent_dark, #7e7e7e, DARK"})
  void an_accent_is_to_be_read_on_tinted_parts_too(String field, String color, Paper paper)
      throws IOException {
    assertTrue(Rgb.of(color).contrast(paper.color()) >= Paper.TEXT, "enough on plain paper");
    String told =
        new TestConference(folder)
                .lasting("2027-03-26", "2027-03-26", "theme: { " + field + ": \"" + color + "\" }")
                .problems()
                .stream()
                .filter(problem -> problem.contains("[low-contrast]"))
                .findFirst()
                .orElseThrow();
    Matcher better = Pattern.compile("did you mean \"(.*)\"").matcher(told);
    assertTrue(better.find(), told);
    assertTrue(Rgb.of(better.group(1)).contrast(paper.tint()) >= Paper.TEXT, told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffd800", "#000000", "#ffffff", "#2476be", "#101030", "#ff00ff"})
  void a_track_is_seen_on_light_and_dark_pages(String color) throws IOException {
    String own =
        own(style(build("tracks: [ { id: a, name: A, color: \"%s\" } ]".formatted(color))));
    List<Rgb> colors =
        Pattern.compile("\\.track-a\\{--track:(#[0-9a-f]{6})\\}")
            .matcher(own)
            .results()
            .map(found -> Rgb.of(found.group(1)))
            .toList();
    assertEquals(2, colors.size(), own);
    assertTrue(colors.get(0).contrast(Paper.LIGHT.color()) >= Paper.GRAPHIC, own);
    assertTrue(colors.get(1).contrast(Paper.DARK.color()) >= Paper.GRAPHIC, own);
  }

  @Test
  void a_logo_stands_in_place_of_the_name_and_says_it() throws IOException {
    Path site = build("theme: { logo: media/logo.svg, logo_dark: media/night.svg }");
    for (String address : List.of("index.html", "about/index.html")) {
      Document page = Jsoup.parse(site.resolve(address));
      Element where = page.selectFirst(address.equals("index.html") ? ".cover h1" : ".brand");
      Element logo = where.selectFirst("img");
      assertEquals("Harbour Talks", logo.attr("alt"));
      assertEquals("", where.text());
      assertEquals("90", logo.attr("width"));
      assertEquals("30", logo.attr("height"));
      assertTrue(where.selectFirst("source").attr("srcset").contains("media/night."), address);
      assertEquals("(prefers-color-scheme: dark)", where.selectFirst("source").attr("media"));
    }
    assertEquals(List.of(), Links.broken(site, "/"));
  }

  @Test
  void a_sign_stands_beside_the_name_and_says_nothing() throws IOException {
    Path site = build("theme: { logo: media/logo.svg, logo_with_name: true }");
    Element brand = Jsoup.parse(site.resolve("about/index.html")).selectFirst(".brand");
    assertEquals("Harbour Talks", brand.text());
    assertEquals("", brand.selectFirst("img").attr("alt"));
  }

  @Test
  void fonts_come_from_the_site_itself_and_move_no_text() throws Exception {
    Path site =
        build(
            "theme: { font: serif, font_file: media/text.woff2, heading_font: sans,"
                + " heading_font_file: media/heads.woff2 }");
    String own = own(style(site));
    Matcher face =
        Pattern.compile("@font-face\\{[^}]*url\\(\"\\.\\./(media/[^\"]+)\"\\)[^}]*\\}")
            .matcher(own);
    int faces = 0;
    while (face.find()) {
      faces++;
      assertTrue(Files.exists(site.resolve(face.group(1))), face.group());
      assertTrue(face.group().contains("font-display:optional"), face.group());
    }
    assertEquals(2, faces, own);
    assertTrue(own.contains("{--text:\"own-text\",var(--serif)}"), own);
    assertTrue(own.contains("{--heading:\"own-heading\",var(--sans)}"), own);
    try (Stream<Path> files = Files.list(site.resolve("assets"))) {
      Path css =
          files
              .filter(
                  file -> file.toString().contains("lectern.") && file.toString().endsWith(".css"))
              .findFirst()
              .orElseThrow();
      assertEquals(List.of(), NuValidator.css(css));
    }
  }

  @Test
  void pictures_in_texts_keep_their_places_free() throws IOException {
    Path site = build("");
    Element picture = Jsoup.parse(site.resolve("about/index.html")).selectFirst("main img");
    assertEquals("90", picture.attr("width"));
    assertEquals("30", picture.attr("height"));
    assertEquals("logo", picture.attr("alt"));
  }

  @Test
  void ones_own_style_sheet_has_the_last_word_and_may_name_files_beside_it() throws IOException {
    new TestConference(folder)
        .with(
            "templates/assets/own.css",
            "h1 { background: url(\"dots.png\"); mask: url(./icons/star.svg#a) }")
        .with("templates/assets/dots.png", "dots")
        .with("templates/assets/icons/star.svg", "<svg/>");
    Path site = build("");
    List<String> styles =
        Jsoup.parse(site.resolve("schedule/index.html"))
            .select("link[rel=stylesheet]")
            .eachAttr("href");
    assertTrue(styles.get(0).contains("assets/lectern."), styles.toString());
    assertTrue(styles.get(styles.size() - 1).contains("assets/own."), styles.toString());
    Matcher url = Pattern.compile("url\\(\"?([^\"#)]+)").matcher(file(site, "own"));
    int urls = 0;
    while (url.find()) {
      urls++;
      assertTrue(Files.exists(site.resolve("assets").resolve(url.group(1))), url.group());
    }
    assertEquals(2, urls);
  }

  @Test
  void no_rule_passes_over_the_conference_s_own_fonts() throws IOException {
    Pattern bare =
        Pattern.compile("font(-family)?:(?!.*var\\(--(text|heading), ).*var\\(--(sans|serif)\\)");
    try (Stream<Path> files = Files.list(Path.of("templates/assets"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".css")).toList()) {
        Matcher found = bare.matcher(Files.readString(file));
        assertFalse(found.find(), () -> file + ": " + found.group());
      }
    }
  }
}
