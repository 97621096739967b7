package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that stay open while the program changes and the day goes on. */
class OpenPagesTest extends KeptProgram {
  private static final String DAY = "2027-05-14";

  OpenPagesTest(com.microsoft.playwright.Browser browser) {
    super(browser);
  }

  private Page visitAt(String time, String zone, String address) throws IOException {
    server = new Server(site, "/");
    context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setTimezoneId(zone));
    context.clock().install(new Clock.InstallOptions().setTime(time));
    return open(address);
  }

  @Test
  void the_screen_at_a_door_shows_a_changed_program_within_five_minutes() throws IOException {
    publish("/", "", "Knots");
    Page page = visitAt(DAY + "T08:30:30Z", "Europe/Lisbon", "now/?room=deck");
    assertThat(page.locator(".on-next .what")).hasText("Knots");
    page.clock().runFor(6 * 60_000);
    page.evaluate("window.same = true");
    page.clock().runFor(6 * 60_000);
    assertEquals(true, page.evaluate("window.same"), "nothing has changed: it stays");
    publish("/", "", "Splices");
    page.clock().runFor(6 * 60_000);
    assertThat(page.locator(".on-next .what")).hasText("Splices");
    assertEquals(List.of(), complaints);
  }

  @Test
  void whoever_reads_what_is_on_in_all_rooms_is_asked_before_it_changes() throws IOException {
    publish("/", "", "Knots");
    Page page = visitAt(DAY + "T08:30:30Z", "Europe/Lisbon", "now/");
    page.locator(".on-next .what a").focus();
    publish("/", "", "Splices");
    page.clock().runFor(6 * 60_000);
    assertThat(notice(page)).containsText("The program has changed");
    assertThat(page.locator(".on-next .what a")).isFocused();
    assertThat(page.locator(".on-next .what")).hasText("Knots");
    notice(page).getByText("Close").click();
    page.clock().runFor(11 * 60_000);
    assertThat(notice(page)).isEmpty();
    page.reload();
    assertThat(page.locator(".on-next .what")).hasText("Splices");
    assertEquals(List.of(), complaints);
  }

  @Test
  void my_program_is_told_of_a_changed_one() throws IOException {
    publish("/", "", "Knots");
    Page old = visit("/");
    waitUntilKept(old);
    old.navigate(server.url() + "sessions/knots/");
    old.locator("[data-session=knots] .star").first().click();
    old.navigate(server.url() + "my/");
    assertThat(old.locator(".my-days")).containsText("Knots");

    publish("/", "", "Splices");
    open("sessions/knots/");
    assertThat(notice(old)).containsText("The program has changed");
    notice(old).getByText("Show the new one").click();
    assertThat(old.locator(".my-days")).containsText("Splices");
    assertEquals(List.of(), complaints);
  }

  @Test
  void the_front_page_is_told_of_a_changed_program_while_it_shows_one() throws IOException {
    publish("/", "", "Knots");
    Page old = visit("/");
    waitUntilKept(old);
    old.navigate(server.url() + "?at=2027-05-14T09:50");
    assertThat(old.locator(".on-next .what")).hasText("Knots");
    Page other = open("");
    assertThat(other.locator(".at-present")).isHidden();

    publish("/", "", "Splices");
    old.evaluate("async () => (await navigator.serviceWorker.ready).update()");
    assertThat(notice(old))
        .containsText("The program has changed", new ContainsTextOptions().setTimeout(20_000));
    notice(old).getByText("Show the new one").click();
    assertThat(old.locator(".on-next .what")).hasText("Splices");
    assertThat(notice(other)).isEmpty();
    assertEquals(List.of(), complaints);
  }

  @Test
  void the_keyboard_goes_on_where_a_notice_was_closed() throws IOException {
    publish("/", "", "Knots");
    Page page = visit("/");
    waitUntilKept(page);
    context.setOffline(true);
    page.navigate(server.url() + "sessions/knots/");
    notice(page).getByText("Close").press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void a_cancelled_talk_is_not_all_of_its_session() throws IOException {
    conference
        .with(
            "content/sessions/forum.md",
            "---\ntitle: Forum\ntype: talk\nstart: 2027-05-14 14:00\nduration: 120\nroom: deck\n---\n")
        .with(
            "content/sessions/part-a.md",
            "---\ntitle: A\ntype: talk\npart_of: forum\nstart: 2027-05-14 14:00\n"
                + "duration: 40\nroom: deck\n---\n")
        .with(
            "content/sessions/part-b.md",
            "---\ntitle: B\ntype: talk\npart_of: forum\nstart: 2027-05-14 14:40\n"
                + "duration: 40\nroom: deck\nstatus: cancelled\n---\n");
    publish("/", "", "Knots");
    Page page = visit("/");
    page.navigate(server.url() + "now/?at=2027-05-14T14:10");
    assertThat(page.locator(".on-now .what")).hasText("A");
    page.navigate(server.url() + "now/?at=2027-05-14T14:50");
    assertThat(page.locator(".on-now .what")).hasText(new String[] {"Forum", "B"});
  }

  @Test
  void the_door_of_a_session_that_is_given_twice_opens_in_the_zone_at_hand() throws IOException {
    conference.with(
        "content/sessions/online.md",
        "---\ntitle: Online\ntype: talk\naccess: zoom\nslots:\n"
            + "  - { start: 2027-05-14 12:00, room: deck }\n"
            + "  - { start: 2027-05-14 16:00, room: deck }\n---\n");
    publish("/", "access: [ { id: zoom, channel: Zoom, opens: 10 } ]\n", "Knots");
    Page page = visitAt(DAY + "T10:55:10Z", "Europe/Berlin", "sessions/online/");
    Locator notice = page.locator(".access .opens");
    assertThat(page.locator(".access .opens > :not([hidden])")).hasText("Open now");
    page.locator("main").getByLabel("Time zone").selectOption("Europe/Berlin");
    page.clock().runFor(60 * 60_000);
    assertThat(notice).containsText("12:50, 16:50");
    assertThat(page.locator(".fact-when").last()).containsText("17:00");
    page.clock().runFor(4 * 60 * 60_000);
    page.locator("main").getByLabel("Time zone").selectOption("Europe/Lisbon");
    assertThat(notice).containsText("11:50, 15:50");
    assertThat(page.locator(".access .opens > :not([hidden])")).hasText("This session is over");
  }
}
