package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** How the reading of a name is shown. */
class ReadingsTest {
  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    TestConference conference =
        new TestConference(folder)
            .lasting("2027-05-14", "2027-05-14", "languages: [en, ja]", "cards: false")
            .with(
                "content/sessions/knots.md",
                "---\ntitle: Knots\nspeakers: [hiragana, katakana, latin, han]\n---\n");
    for (List<String> speaker :
        List.of(
            List.of("hiragana", "源 匡", "みなもと ただし"),
            List.of("katakana", "源 匡", "ミナモトタダシ"),
            List.of("partly", "佐藤 さくら", "さとう さくら"),
            List.of("latin", "Ana Reis", "アナ・レイシュ"),
            List.of("han", "Hana Kuroda", "黒田 花"),
            List.of("korean", "서하은", "Seo Ha-eun"))) {
      conference.with(
          "content/speakers/" + speaker.get(0) + ".md",
          "---\nname: \"%s\"\nreading: \"%s\"\n---\n".formatted(speaker.get(1), speaker.get(2)));
    }
    assertEquals(0, Build.of(BuildOptions.of(folder)).run().errors());
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(path).resolve("index.html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hiragana | 源 匡（みなもと ただし）
          katakana | 源 匡（ミナモトタダシ）
          partly   | 佐藤 さくら（さとう さくら）
          """)
  void kana_stand_above_chinese_characters_and_in_brackets_where_a_browser_cannot_do_that(
      String slug, String text) throws IOException {
    Element name = page("speakers/" + slug).selectFirst("h1 > bdi");
    assertEquals(text, name.text());
    assertEquals("ja", name.attr("lang"));
    assertEquals(1, name.select("ruby > rt").size());
    assertTrue(page("speakers/" + slug).select("h1 .reading").isEmpty());
    assertTrue(page("ja/speakers/" + slug).select("h1 [lang]").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"latin, アナ・レイシュ, ja", "han, 黒田 花, ''", "korean, Seo Ha-eun, ''"})
  void another_reading_stands_behind_the_name_in_its_language_where_that_is_known(
      String slug, String text, String language) throws IOException {
    Element reading = page("speakers/" + slug).selectFirst("h1 > .reading");
    assertEquals(text, reading.text());
    assertEquals(language, reading.attr("lang"));
    assertTrue(page("ja/speakers/" + slug).select("h1 [lang]").isEmpty());
  }

  @Test
  void lists_and_sessions_mark_the_language_too() throws IOException {
    assertEquals(4, page("speakers").select(".reading[lang=ja]").size());
    assertEquals(2, page("speakers").select(".reading:not([lang])").size());
    assertEquals(3, page("sessions/knots").select(".reading[lang=ja]").size());
    assertEquals(1, page("sessions/knots").select(".reading:not([lang])").size());
    assertTrue(page("ja/speakers").select(".reading[lang]").isEmpty());
  }
}
