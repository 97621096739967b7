package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Scratch;
import org.lectern.TestConference;

/** Talks of a longer session that are in other rooms than it, as the day goes on. */
class TalkElsewhereTest extends ReaderTest {
  private static final String LISBON = "Europe/Lisbon";

  @Override
  Path site() throws IOException {
    Path folder = Scratch.ofAllTests();
    TestConference conference =
        new TestConference(folder)
            .lasting(
                "2027-05-14",
                "2027-05-14",
                "rooms: [ { id: hall, name: Hall }, { id: cabin, name: Cabin },"
                    + " { id: attic, name: Attic } ]",
                "session_types: [ { id: talk, name: Talk, duration: 30 },"
                    + " { id: break, name: Break, duration: 20, service: true } ]",
                "cards: false");
    session(conference, "Symposium", "start: 2027-05-14 10:30\nduration: 90\nroom: hall");
    session(conference, "Opening", "part_of: symposium\nstart: 2027-05-14 10:30\nroom: hall");
    session(conference, "Closing", "part_of: symposium\nstart: 2027-05-14 11:30\nroom: hall");
    session(conference, "Sometime", "part_of: symposium");
    session(conference, "Aside", "part_of: symposium\nroom: cabin");
    session(conference, "Attic", "part_of: symposium\nroom: attic\nstart: 2027-05-14 11:00");
    session(
        conference,
        "Roof",
        "part_of: symposium\nroom: attic\nstart: 2027-05-14 11:40\nduration: 20");
    session(
        conference, "Off", "start: 2027-05-14 14:00\nduration: 120\nroom: hall\nstatus: cancelled");
    conference.with(
        "content/sessions/tea.md",
        "---\ntitle: Tea\ntype: break\nroom: hall\nstart: 2027-05-14 15:00\nstatus: cancelled\n---\n");
    session(conference, "Saved", "part_of: off\nroom: attic\nstart: 2027-05-14 15:00");
    Build.of(BuildOptions.of(folder).into(folder.resolve("site"))).run();
    return folder.resolve("site");
  }

  private static void session(TestConference conference, String title, String lines)
      throws IOException {
    conference.with(
        "content/sessions/" + title.toLowerCase(java.util.Locale.ROOT) + ".md",
        "---\ntitle: " + title + "\ntype: talk\n" + lines + "\n---\n");
  }

  private static void assertShown(Page page, String group, String... titles) {
    assertThat(page.locator(".on-" + group + " .what")).hasText(titles);
  }

  @ParameterizedTest
  @ValueSource(strings = {"now/", ""})
  void the_session_is_on_while_its_talks_do_not_take_all_of_its_rooms(String address) {
    Page page = open(LISBON, address + "?at=2027-05-14T11:10");
    assertShown(page, "now", "Symposium", "Aside", "Attic");
    assertShown(page, "next", "Closing", "Roof");
    page.navigate(url(address + "?at=2027-05-14T10:40"));
    assertShown(page, "now", "Opening", "Aside");
    page.navigate(url(address + "?at=2027-05-14T10:10"));
    assertShown(page, "next", "Opening", "Aside", "Attic");
  }

  @Test
  void the_screen_at_a_door_shows_what_is_behind_it() {
    Page page = open(LISBON, "now/?room=cabin&at=2027-05-14T10:50");
    assertShown(page, "now", "Aside");
    assertThat(page.locator(".on-now .within")).hasText("Symposium");
    page.navigate(url("now/?room=attic&at=2027-05-14T10:10"));
    assertShown(page, "next", "Attic");
    assertShown(page, "later", "Roof", "Saved");
    page.navigate(url("now/?room=hall&at=2027-05-14T10:10"));
    assertShown(page, "next", "Opening");
    assertShown(page, "later", "Off", "Tea");
    page.navigate(url("now/?room=hall&at=2027-05-14T11:10"));
    assertShown(page, "now", "Symposium");
    assertForEveryone(page);
  }

  @Test
  void the_schedule_finds_them_in_their_room() {
    Page page = open(LISBON, "schedule/2027-05-14/?room=cabin");
    assertThat(page.locator(".filter-status")).containsText("1 of 9");
    assertThat(page.locator("[data-session=aside]")).containsText("Cabin");
    assertThat(page.locator("[data-session=closing]")).isHidden();
    assertForEveryone(page);
  }

  @Test
  void what_goes_on_of_a_cancelled_session_is_under_way() {
    for (String address : List.of("schedule/", "sessions/off/")) {
      Page page = open(LISBON, address + "?at=2027-05-14T15:05");
      Locator saved = page.locator("[data-session=saved]");
      assertThat(saved.locator(".under-way")).hasText("Under way");
      assertThat(saved.locator(".where").first()).hasText("Attic");
      assertEquals(1, page.locator(".under-way").count());
    }
  }
}
