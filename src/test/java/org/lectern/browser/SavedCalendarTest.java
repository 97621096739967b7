package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.history.GitConference;

/** The calendar that a browser makes of starred sessions, beside those that the site has. */
class SavedCalendarTest extends StarringTest {
  private static final String KNOTS = "type: talk\nroom: deck\nstart: 2027-05-14 ";

  @TempDir static Path folder;

  @Override
  Path site() throws IOException {
    try (GitConference conference = GitConference.in(folder)) {
      Files.writeString(
          folder.resolve("content/conference.yaml"),
          "venue: { name: Ferry Hall }\naccess: [ { id: net, channel: Zoom } ]\n",
          StandardOpenOption.APPEND);
      conference.session("knots", "Knots", KNOTS + "10:00").commit();
      conference.session("tides", "Tides", "type: talk\nstart: 2027-05-14 10:00").commit();
      conference.session("knots", "Knots", KNOTS + "11:00").commit();
      String forum = "duration: 60\nroom: deck\nstart: 2027-05-15 ";
      conference.session("forum", "Forum", forum + "14:00");
      conference.session("part", "Part", "type: talk\npart_of: forum\nid: pinned");
      conference.session("timed", "Timed", "type: talk\npart_of: forum").commit();
      conference.session("forum", "Forum", forum + "15:00");
      conference.session("timed", "Timed", "type: talk\npart_of: forum\nstart: 2027-05-15 15:00");
      conference.session("off", "Off", KNOTS + "14:00\nstatus: cancelled\nreplaced_by: tides");
      conference.commit();
      conference.session("fresh", "Fresh", "type: talk\naccess: net\nstart: 2027-05-15 10:00");
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
    Build.of(BuildOptions.of(folder).into(folder.resolve("site"))).run();
    return folder.resolve("site");
  }

  private static VEvent event(Path calendar, String session) {
    try {
      String text = Files.readString(calendar, StandardCharsets.UTF_8);
      List<VEvent> events = Biweekly.parse(text).first().getEvents();
      return events.stream()
          .filter(event -> event.getUid().getValue().equals(session + "@knots.example.org"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void says_when_and_how_often_a_session_was_changed_as_the_site_does() {
    BrowserContext context = reader(in(TOKYO));
    Page page = open(context, "schedule/");
    page.evaluate("Lectern.star(['knots', 'tides', 'fresh', 'part', 'timed', 'off'])");
    page.navigate(url("my/"));
    titles(page);
    Instant before = Instant.now().minusSeconds(1);
    Path saved =
        page.waitForDownload(() -> page.getByText("Save as a calendar (.ics)").click()).path();
    for (String session : List.of("knots", "tides", "pinned", "timed", "off")) {
      VEvent published = event(folder.resolve("site/schedule.ics"), session);
      VEvent own = event(saved, session);
      assertEquals(published.getDateTimeStamp().getValue(), own.getDateTimeStamp().getValue());
      assertEquals(published.getLastModified().getValue(), own.getLastModified().getValue());
      assertEquals(published.getSequence().getValue(), own.getSequence().getValue());
      assertEquals(published.getDateStart().getValue(), own.getDateStart().getValue());
    }
    assertEquals(1000, event(saved, "knots").getSequence().getValue());
    assertEquals(
        GitConference.day(5), event(saved, "pinned").getLastModified().getValue().toInstant());
    assertEquals(2, event(saved, "pinned").getSequence().getValue(), "two changes of the forum");
    assertTrue(event(saved, "timed").getSequence().getValue() >= 1002, "it never goes back");
    assertEquals("Cancelled\nInstead: Tides", event(saved, "off").getDescription().getValue());
    assertEquals("TRANSPARENT", event(saved, "off").getTransparency().getValue());
    assertEquals(
        GitConference.day(3), event(saved, "knots").getDateTimeStamp().getValue().toInstant());

    VEvent fresh = event(saved, "fresh");
    assertEquals("Zoom", fresh.getLocation().getValue(), "in no room, but over the net");
    assertEquals("Ferry Hall", event(saved, "tides").getLocation().getValue());
    for (String session : List.of("knots", "tides", "fresh")) {
      VEvent published = event(folder.resolve("site/schedule.ics"), session);
      assertEquals(
          published.getLocation().getValue(), event(saved, session).getLocation().getValue());
    }
    assertNull(fresh.getSequence(), "nothing is known of it yet");
    assertTrue(fresh.getDateTimeStamp().getValue().toInstant().isAfter(before));
  }

  @Test
  void a_program_is_the_same_where_only_files_were_changed() throws IOException {
    String list = Files.readString(folder.resolve("site/sessions/all.js"));
    BrowserContext context = reader(in(TOKYO));
    context.addInitScript("delete Navigator.prototype.serviceWorker");
    Page page = open(context, "my/");
    page.evaluate("async () => { await Lectern.program(); }");
    for (var change : Map.of(",1000]", ",2000]", "Knots\"", "Splices\"").entrySet()) {
      String other = list.replace(change.getKey(), change.getValue());
      assertNotEquals(list, other);
      context.route(
          "**/sessions/all.js",
          route -> route.fulfill(new Route.FulfillOptions().setBody(other)),
          new BrowserContext.RouteOptions().setTimes(1));
      assertEquals(change.getKey().equals("Knots\""), page.evaluate("Lectern.isOutdated()"));
    }
  }
}
