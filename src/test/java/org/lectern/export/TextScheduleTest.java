package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;
import org.lectern.terminal.Width;

class TextScheduleTest {
  @TempDir Path folder;

  private List<String> lines(String language) throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Harbour Talks
            url: https://x.example.org/
            timezone: UTC
            start: 2027-05-14
            end: 2027-05-14
            day_starts: "04:00"
            languages: [LANGUAGE]
            cards: false
            rooms: [ { id: deck, name: The Deck } ]
            """
                .replace("LANGUAGE", language))
        .with("content/speakers/yael.md", "---\nname: יעל בן־טוב\n---\n")
        .session("late", "start: 2027-05-15 00:30\nend: 01:00\nstatus: tentative")
        .session("sails", "start: 2027-05-14 12:00\nend: 12:30\nstatus: cancelled")
        .session("later", "")
        .with(
            "content/sessions/knots.md",
            "---\ntitle: קשרים (101)\nspeakers: [yael]\nroom: deck\nstart: 2027-05-14 10:00\n"
                + "end: 10:30\n---\n")
        .with(
            "templates/messages/he.properties",
            Files.readString(Path.of("templates/messages/en.properties")));
    assertFalse(Build.of(BuildOptions.of(folder)).run().hasErrors());
    return Files.readAllLines(folder.resolve("site/schedule.txt"));
  }

  @Test
  void it_says_when_and_where_what_is_and_who_gives_it() throws IOException {
    List<String> lines = lines("en");
    assertEquals("Harbour Talks", lines.get(0));
    assertEquals("Friday, May 14, 2027 · UTC", lines.get(1));
    assertEquals("https://x.example.org/schedule/", lines.get(2));
    assertEquals("Friday, May 14, 2027", lines.get(4));
    assertEquals("=".repeat(80), lines.get(5));
    assertEquals("10:00–10:30  \u2068קשרים (101)\u2069", lines.get(7));
    assertEquals("             \u2068יעל בן־טוב\u2069", lines.get(8));
    assertEquals("             The Deck", lines.get(9));
    assertEquals("12:00–12:30  [Cancelled] X", lines.get(11));
    assertEquals("00:30–01:00  X", lines.get(13));
    assertEquals("             Tentative: this session isn’t confirmed yet", lines.get(14));
    assertEquals("             Sat, May 15", lines.get(15), "the evening before goes on");
    assertEquals("Not yet scheduled", lines.get(17));
    assertEquals("             X", lines.get(20));
  }

  @Test
  void what_ends_on_a_later_date_says_so() throws IOException {
    new TestConference(folder)
        .lasting("2027-05-14", "2027-05-16", "cards: false")
        .session("knots", "start: 2027-05-14 10:00\nend: 2027-05-16 18:00");
    assertFalse(Build.of(BuildOptions.of(folder)).run().hasErrors());
    List<String> lines = Files.readAllLines(folder.resolve("site/schedule.txt"));
    int line = lines.indexOf("10:00–18:00  X");
    assertEquals("             ends on Sun, May 16", lines.get(line + 1));
  }

  /** What somebody reads on a terminal that sets texts from right to left. */
  private static String seen(String line) {
    Bidi bidi = new Bidi();
    bidi.setPara(line, Bidi.LEVEL_DEFAULT_LTR, null);
    return bidi.writeReordered(Bidi.REMOVE_BIDI_CONTROLS);
  }

  @Test
  void a_hebrew_title_leaves_the_time_where_it_is() throws IOException {
    String line = lines("en").get(7);
    assertTrue(seen(line).replaceAll("[\u2068\u2069]", "").startsWith("10:00–10:30  "), line);
  }

  @Test
  void a_hebrew_edition_runs_from_right_to_left() throws IOException {
    List<String> lines = lines("he");
    for (String line : lines) {
      if (!line.isEmpty()) {
        Bidi bidi = new Bidi();
        bidi.setPara(line, Bidi.LEVEL_DEFAULT_LTR, null);
        assertEquals(1, bidi.getParaLevel(), line);
      }
    }
    String late = lines.get(13);
    assertTrue(late.contains("\u2068X\u2069"), late);
    assertTrue(seen(late).contains("00:30–01:00"), "the earlier time first, as on pages");
  }

  @Test
  void no_line_of_the_sample_is_wider_than_a_terminal() throws IOException {
    for (String path : List.of("schedule.txt", "ja/schedule.txt")) {
      List<String> lines = Files.readAllLines(Sites.sample().resolve(path));
      assertTrue(lines.size() > 150);
      for (String line : lines) {
        assertTrue(Width.of(line) <= 80, line);
        assertEquals(line.stripTrailing(), line);
      }
    }
  }

  @Test
  void columns_stand_below_each_other_in_japanese() throws IOException {
    List<String> lines = Files.readAllLines(Sites.sample().resolve("ja/schedule.txt"));
    int opening = lines.indexOf("09:00〜10:00  受付");
    assertTrue(opening > 0);
    assertEquals("              ギャラリー", lines.get(opening + 1));
  }

  @Test
  void a_title_of_several_lines_forges_no_time() throws IOException {
    new TestConference(folder)
        .lasting("2027-05-14", "2027-05-14", "cards: false")
        .with(
            "content/sessions/knots.md",
            "---\ntitle: |\n  Knots\n  99:99–99:99  Forged\nsubtitle: \"And\\nhitches\"\n"
                + "start: 2027-05-14 10:00\nduration: 30\n---\n");
    assertFalse(Build.of(BuildOptions.of(folder)).run().hasErrors());
    List<String> lines = Files.readAllLines(folder.resolve("site/schedule.txt"));
    assertTrue(
        lines.contains("10:00–10:30  Knots 99:99–99:99  Forged: And hitches"), lines.toString());
  }
}
