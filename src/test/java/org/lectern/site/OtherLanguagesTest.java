package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/** A conference in a language that the theme knows nothing of. */
class OtherLanguagesTest {
  @TempDir Path folder;

  private List<String> build(String language, String messages) throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Talks
            url: https://talks.example.org/
            timezone: Africa/Cairo
            start: 2027-05-14
            end: 2027-05-15
            rooms: [ { id: deck, name: Deck } ]
            languages: [%s, en]
            """
                .formatted(language))
        .with(
            "content/sessions/knots.md",
            """
            ---
            title: Knots
            start: 2027-05-14 09:15
            end: 2027-05-14 10:15
            room: deck
            level: all
            media: [ { link: "https://slides.example.org/", title: Slides, description: Ropes } ]
            ---
            Ropes.
            """)
        .with("content/sessions/knots.en.md", "---\ntitle: Bowlines\n---\n")
        .with("templates/messages/" + language + ".properties", messages);
    return Build.of(BuildOptions.of(folder)).run().problems().stream()
        // That English is left is the point here, and told elsewhere.
        .filter(problem -> problem.rule() != Rule.UNTRANSLATED_INTERFACE)
        .map(Problem::toString)
        .toList();
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(address).resolve("index.html"));
  }

  /** Its tag is the folder of "My program". */
  @Test
  void burmese_lies_in_a_folder_of_another_name() throws IOException {
    build("my", "");
    assertTrue(page("en/my").select("h1").text().contains("My program"));
    TestConference conference = new TestConference(folder);
    String settings = Files.readString(folder.resolve("content/conference.yaml"));
    conference
        .with("content/conference.yaml", settings.replace("[my, en]", "[en, my]"))
        .with("content/sessions/knots.my.md", "---\ntitle: Knots\n---\n")
        .without("content/sessions/knots.en.md");
    assertEquals(
        List.of(),
        Build.of(BuildOptions.of(folder)).run().problems().stream()
            .filter(problem -> problem.rule() != Rule.UNTRANSLATED_INTERFACE)
            .map(Problem::toString)
            .toList());
    assertEquals("my", page("language-my/schedule").selectFirst("html").attr("lang"));
    assertEquals("en", page("my").selectFirst("html").attr("lang"));
    assertEquals(
        "../language-my/schedule/index.html",
        page("schedule").selectFirst("a[hreflang=my]").attr("href"));
  }

  @Test
  void dutch_is_one_file_and_what_it_lacks_is_english() throws IOException {
    assertEquals(
        List.of(), build("nl", "schedule=Programma\ncount_sessions=Foto's en sessies: {0}\n"));
    Document schedule = page("schedule");
    assertEquals("nl", schedule.selectFirst("html").attr("lang"));
    assertEquals("ltr", schedule.selectFirst("html").attr("dir"));
    assertEquals("Programma", schedule.select("h1").text());
    assertTrue(schedule.text().contains("vrijdag 14 mei 2027"), schedule.text());
    assertTrue(schedule.text().contains("Skip to content"), "as in English");
    assertTrue(page("").text().contains("14 mei to 15 mei 2027"), page("").text());
    assertTrue(page("").text().contains("Foto's en sessies: 1"), "apostrophes are letters");
    assertTrue(schedule.select(".languages a").eachText().contains("Nederlands"));
  }

  @Test
  void hebrew_is_set_from_right_to_left_and_times_stay_in_their_order() throws Exception {
    assertEquals(List.of(), build("he", "schedule=תוכנייה\n"));
    Document page = page("sessions/knots");
    assertEquals("rtl", page.selectFirst("html").attr("dir"));
    Element range = page.selectFirst(".range");
    assertEquals("ltr", range.attr("dir"), "a range is read from its start to its end");
    assertEquals("09:15–10:15", range.text());
    assertTrue(page.text().contains("14 במאי 2027"), page.text());
    for (Path file : Sites.pages(folder.resolve("site"))) {
      // What the language's file lacks is English, and pages with many texts get taken for it.
      assertEquals(
          List.of(),
          NuValidator.html(file).stream()
              .filter(problem -> !problem.contains("appears to be written in English"))
              .toList());
    }
  }

  @Test
  void what_a_translation_leaves_out_says_which_language_it_is_in() throws IOException {
    build("nl", "");
    Document page = page("en/sessions/knots");
    assertFalse(page.selectFirst("h1").hasAttr("lang"), "it is translated");
    for (String left : List.of(".prose", ".media-title", ".media-text p", ".facts dd[lang]")) {
      assertEquals("nl", page.selectFirst(left).attr("lang"), left);
    }
    assertTrue(page("sessions/knots").select("main [lang]").isEmpty(), "all is in Dutch there");
  }

  @Test
  void a_speaker_and_a_page_say_their_own_language() throws IOException {
    new TestConference(folder)
        .with(
            "content/speakers/ana.md",
            "---\nname: Ana\nlanguage: pt\naffiliation: CNRS\n---\nOlá.\n")
        .with("content/pages/sobre.md", "---\ntitle: Sobre\nlanguage: pt\n---\nOlá.\n")
        .with("content/sessions/a.md", "---\ntitle: A\nspeakers: [ana]\n---\n");
    assertEquals(List.of(), build("nl", ""));
    assertEquals("pt", page("speakers/ana").selectFirst(".prose").attr("lang"));
    assertTrue(page("speakers/ana").select(".speaker-facts [lang]").isEmpty());
    assertEquals("pt", page("sobre").selectFirst("h1").attr("lang"));
    assertEquals("pt", page("sobre").selectFirst(".prose").attr("lang"));
  }

  @Test
  void a_pattern_that_cannot_be_used_is_told_with_its_line() throws IOException {
    assertEquals(
        List.of(
            "templates/messages/nl.properties:2:1: error: \"EEEE HH:mm\" isn't a pattern of a date"
                + " [template] — write one such as EEEE, d MMMM y; words in it stand between"
                + " 'quotes'"),
        build("nl", "schedule=Programma\ndate_long = EEEE HH:mm\n"));
    assertEquals(
        List.of(
            "templates/messages/nl.properties:1:1: error: \"T'\" isn't a pattern of a time"
                + " [template] — write one such as HH:mm"),
        build("nl", "time=T'\n"));
  }
}
