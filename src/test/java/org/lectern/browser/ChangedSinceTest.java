package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** What has become of starred sessions since their reader last looked. */
class ChangedSinceTest extends ReaderTest {
  private static final String LISBON = "Europe/Lisbon";
  private static final String CONFERENCE =
      """
      name: Harbour Talks
      url: https://talks.example.org/2027/
      timezone: Europe/Lisbon
      start: 2027-05-14
      end: 2027-05-16
      languages: [en, ar]
      rooms: [ %s{ id: deck, name: The Deck }, { id: hold, name: The Hold } ]
      session_types: [ { id: talk, name: Talk, duration: 30 } ]
      """;
  private static final String KNOTS = "type: talk\nstart: 2027-05-14 10:00\nroom: deck";
  private static final String SAILS = "type: talk\nstart: 2027-05-14 11:00\nroom: deck";
  private static final String TIDES = "type: talk\nstart: 2027-05-15 11:00\nroom: loft";
  private static final String LOFT = "{ id: loft, name: The Loft }, ";

  @TempDir static Path folder;

  private TestConference conference() {
    return new TestConference(folder.resolve("source"));
  }

  @Override
  Path site() throws IOException {
    begin();
    return folder.resolve("site");
  }

  @BeforeEach
  void begin() throws IOException {
    Path sessions = folder.resolve("source/content/sessions");
    if (Files.exists(sessions)) {
      try (Stream<Path> files = Files.walk(sessions)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    conference()
        .with("content/conference.yaml", CONFERENCE.formatted(LOFT))
        .session("knots", KNOTS)
        .session("sails", SAILS)
        .session("tides", TIDES)
        .session("ropes", "type: talk");
    build();
  }

  private static void build() throws IOException {
    TestConference conference = new TestConference(folder.resolve("source"));
    Build.of(BuildOptions.of(conference.root()).into(folder.resolve("site"))).run();
  }

  private static void remove(String session) throws IOException {
    Files.delete(folder.resolve("source/content/sessions/" + session + ".md"));
  }

  /** A reader who has starred sessions and looked at them. */
  private BrowserContext looked(String zone, String... stars) {
    BrowserContext context = reader(in(zone));
    // The worker would bring the program of the build before.
    context.addInitScript("delete Navigator.prototype.serviceWorker");
    Page page = open(context, "schedule/");
    page.evaluate("(slugs) => Lectern.star(slugs)", List.of(stars));
    page.navigate(url("my/"));
    page.locator(".my-days .entry").first().waitFor();
    assertThat(since(page)).isHidden();
    page.close();
    return context;
  }

  private static Locator since(Page page) {
    return page.locator(".since h2");
  }

  private static List<String> told(Page page) {
    page.locator(".since li").first().waitFor();
    return page.locator(".since li").allInnerTexts().stream()
        .map(text -> text.replaceAll("\n+", "\n"))
        .toList();
  }

  private static void waitForList(Page page) {
    page.locator(".my-days .entry").first().waitFor();
  }

  @Test
  void tells_what_moved_was_cancelled_and_is_gone_until_that_is_noted() throws IOException {
    BrowserContext context = looked(LISBON, "knots", "sails", "tides", "ropes");
    conference()
        .with("content/conference.yaml", CONFERENCE.formatted(""))
        .session("knots", "type: talk\nstart: 2027-05-15 09:30\nroom: hold")
        .session("sails", SAILS + "\nstatus: cancelled\nreplaced_by: ropes")
        .session("ropes", "type: talk\nstart: 2027-05-16 23:45\nroom: deck");
    remove("tides");
    build();

    Page page = open(context, "my/");
    List<String> changes =
        List.of(
            "Cancelled: X\nBefore: Friday, May 14, 2027, 11:00–11:30, The Deck\nInstead: X",
            "Moved: X\nBefore: Friday, May 14, 2027, 10:00–10:30, The Deck\n"
                + "Now: Saturday, May 15, 2027, 09:30–10:00, The Hold",
            "Not in the program any more: X\nBefore: Saturday, May 15, 2027, 11:00–11:30, The Loft",
            "Moved: X\nBefore: Not yet scheduled\n"
                + "Now: Sunday, May 16, 2027, 23:45–00:15 ends on Mon, May 17, The Deck");
    assertEquals(changes, told(page));
    assertEquals("Changed since you last looked", since(page).innerText());
    assertEquals(3, page.locator(".since h3 a").count(), "what is gone has no page");
    assertForEveryone(page);

    page.reload();
    assertEquals(changes, told(page), "nothing is lost by looking");
    page.getByText("Noted").click();
    assertThat(since(page)).isHidden();
    assertThat(page.getByText("Noted")).isHidden();
    assertThat(page.locator("h1")).isFocused();
    page.reload();
    waitForList(page);
    assertThat(since(page)).isHidden();

    conference()
        .with("content/conference.yaml", CONFERENCE.formatted(LOFT))
        .session("sails", SAILS)
        .session("tides", TIDES);
    build();
    page.reload();
    assertEquals(
        List.of(
            "Takes place after all: X\nNow: Friday, May 14, 2027, 11:00–11:30, The Deck",
            "Takes place after all: X\nNow: Saturday, May 15, 2027, 11:00–11:30, The Loft"),
        told(page));
  }

  @Test
  void a_talk_without_a_time_of_its_own_moves_with_the_session_that_it_is_a_part_of()
      throws IOException {
    conference()
        .session("ropes", "type: talk\npart_of: knots")
        .session("cords", "type: talk\npart_of: knots\nroom: hold");
    build();
    BrowserContext context = looked(LISBON, "ropes", "cords", "sails");
    Page page = open(context, "my/");
    assertThat(page.locator(".my-days [data-session=ropes]")).containsText("10:00–10:30 The Deck");
    assertThat(page.locator(".my-days [data-session=cords]")).containsText("10:00–10:30 The Hold");
    assertThat(page.locator(".clash")).hasCount(0);
    conference().session("knots", SAILS.replace("deck", "hold"));
    build();
    page.reload();
    assertEquals(
        List.of(
            "Moved: X\nBefore: Friday, May 14, 2027, 10:00–10:30, The Deck\n"
                + "Now: Friday, May 14, 2027, 11:00–11:30, The Hold",
            "Moved: X\nBefore: Friday, May 14, 2027, 10:00–10:30, The Hold\n"
                + "Now: Friday, May 14, 2027, 11:00–11:30, The Hold"),
        told(page));
    assertThat(page.locator(".my-days [data-session=ropes] .clash")).containsText("X");
    Path saved =
        page.waitForDownload(() -> page.getByText("Save as a calendar (.ics)").click()).path();
    assertEquals(
        Set.of(
            "ropes@talks.example.org.2027",
            "cords@talks.example.org.2027",
            "sails@talks.example.org.2027"),
        Biweekly.parse(saved.toFile()).first().getEvents().stream()
            .map(event -> event.getUid().getValue())
            .collect(Collectors.toSet()));
  }

  @Test
  void is_heard_once_in_the_zone_and_the_language_of_the_reader() throws IOException {
    BrowserContext context = looked("Asia/Tokyo", "knots");
    conference().session("knots", "type: talk\nstart: 2027-05-14 23:00\nroom: deck");
    build();
    Page page = open(context, "my/");
    assertEquals(
        List.of(
            "Moved: X\nBefore: Friday, May 14, 2027, 10:00–10:30, The Deck\n"
                + "Now: Friday, May 14, 2027, 23:00–23:30, The Deck"),
        told(page));
    assertThat(page.locator(".since [role=status] li")).hasCount(1);
    page.locator(".title-block select").selectOption("Asia/Tokyo");
    assertEquals(
        List.of(
            "Moved: X\nBefore: Friday, May 14, 2027, 18:00–18:30, The Deck\n"
                + "Now: Saturday, May 15, 2027, 07:00–07:30, The Deck"),
        told(page));
    assertThat(page.locator(".since [role=status]")).hasCount(0);

    page.navigate(url("ar/my/"));
    assertTrue(told(page).get(0).startsWith("نُقلت: "), told(page).get(0));
    assertForEveryone(page);
  }

  @Test
  void what_makes_no_difference_to_where_one_goes_is_not_told() throws IOException {
    BrowserContext context = looked(LISBON, "knots", "sails");
    conference()
        .with("content/sessions/knots.md", "---\ntitle: Knots anew\n" + KNOTS + "\n---\nText\n")
        .session("sails", SAILS + "\nstatus: tentative")
        .with("content/conference.yaml", CONFERENCE.formatted("").replace("The Deck", "Deck"))
        .session("tides", "type: talk");
    build();
    Page page = open(context, "my/");
    waitForList(page);
    assertThat(since(page)).isHidden();
    page.navigate(url("ar/my/"));
    waitForList(page);
    assertThat(since(page)).isHidden();
    remove("knots");
    build();
    page.navigate(url("my/"));
    assertTrue(told(page).get(0).contains("Knots anew"), "it is called as it was seen last");
  }

  @Test
  void a_renamed_session_is_the_same_and_stars_that_are_new_here_are_no_news() throws IOException {
    BrowserContext context = looked(LISBON, "knots");
    remove("knots");
    conference().session("splices", KNOTS + "\naliases: [knots]");
    build();
    Page page = open(context, "my/");
    waitForList(page);
    assertThat(since(page)).isHidden();

    page.evaluate("Lectern.star([...Lectern.stars(), 'tides'])");
    page.locator("[data-session=tides]").waitFor();
    conference()
        .session("splices", "type: talk\nstart: 2027-05-16 10:00\nroom: deck\naliases: [knots]")
        .session("tides", "type: talk\nstart: 2027-05-16 11:00\nroom: loft")
        .session("sails", "type: talk\nstart: 2027-05-16 12:00\nroom: deck");
    build();
    page.navigate(url("schedule/"));
    page.locator("[data-session=sails] > .star").click();
    page.navigate(url("my/"));
    assertEquals(2, told(page).size(), "of the two that were there as the reader looked");
    page.locator(".my-days [data-session=tides] .star").click();
    assertEquals(1, told(page).size());
    page.locator(".my-days [data-session=tides] .star").click();
    assertEquals(2, told(page).size(), "a slip can be mended");
  }

  @Test
  void what_is_noted_in_one_window_is_noted_in_the_other() throws IOException {
    BrowserContext context = looked(LISBON, "knots", "sails");
    conference().session("knots", "type: talk\nstart: 2027-05-16 10:00\nroom: deck");
    build();
    Page one = open(context, "my/");
    Page other = open(context, "my/");
    told(one);
    told(other);
    one.getByText("Noted").click();
    assertThat(since(other)).isHidden();
  }

  @Test
  void goes_without_what_a_browser_does_not_keep_or_cannot_read() throws IOException {
    BrowserContext context = looked(LISBON, "knots", "sails");
    conference().session("knots", "type: talk\nstart: 2027-05-16 10:00\nroom: deck");
    build();
    String key = "document.documentElement.dataset.storage + ':stars-seen'";
    Page page = open(context, "my/");
    told(page);
    String kept = (String) page.evaluate("localStorage.getItem(" + key + ")");
    assertTrue(kept.contains("\"The Deck\""), kept);
    for (String broken :
        List.of(
            "{",
            "null",
            "7",
            "[1]",
            "{\"knots\":null}",
            "{\"knots\":{\"title\":\"X\"}}",
            kept.replace("2027-05-14T10", "soon"),
            kept.replace("\"The Deck\"", "7"))) {
      page.evaluate("(text) => localStorage.setItem(" + key + ", text)", broken);
      page.reload();
      waitForList(page);
      assertThat(since(page)).isHidden();
      String mended = (String) page.evaluate("localStorage.getItem(" + key + ")");
      assertTrue(mended.contains("2027-05-16"), broken);
      assertFalse(mended.contains("2027-05-14T10"), "seen as it is now");
    }

    BrowserContext closed = reader(in(LISBON));
    closed.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no'); } })");
    Page unkept = open(closed, "my/");
    unkept.evaluate("Lectern.star(['knots'])");
    waitForList(unkept);
    assertThat(since(unkept)).isHidden();
  }

  @Test
  void leads_to_all_changes_where_there_is_a_page_of_them() throws IOException {
    Page page = open(LISBON, "my/");
    page.getByText("Changes").first().click();
    assertThat(page.locator("h1")).hasText("Changes");
    conference().with("content/conference.yaml", CONFERENCE.formatted(LOFT) + "without: [atom]\n");
    build();
    page.navigate(url("my/"));
    assertThat(page.locator(".title-block a")).hasCount(0);
  }
}
