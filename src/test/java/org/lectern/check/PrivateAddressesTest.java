package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Pixels;

/** Meeting links and e-mail addresses in what would be published. */
class PrivateAddressesTest extends PublishedText {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://zoom.us/j/81234567890",
        "https://us02web.zoom.us/j/81234567890?pwd=abcDEF123",
        "HTTPS://Zoom.us/my/ana.reis",
        "https://zoom.us/%6A/81234567890",
        "https://example.zoom.us/wc/join/81234567890",
        "https://zoom.us/w/81234567890?tk=abc.def",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d",
        "https://teams.microsoft.com/meet/2345678901234?p=aBcDeF",
        "https://teams.live.com/meet/9345678901234",
        "https://meet.google.com/abc-defg-hij",
        "https://meet.google.com/abc-defg-hij?authuser=0",
        "https://example.webex.com/example/j.php?MTID=m0123456789abcdef",
        "https://example.webex.com/meet/ana",
        "https://meet.jit.si/HarbourTalksMainStage",
        "https://8x8.vc/harbour/stage",
        "https://meet.goto.com/123456789",
        "https://global.gotomeeting.com/join/123456789",
        "https://bbb.example.org/b/ana-abc-def-ghi",
        "https://bbb.example.org/rooms/abc-def-ghi-jkl/join",
        "https://bbb.example.org/bigbluebutton/api/join?meetingID=1&password=p",
        "https://harbour.whereby.com/stage",
        "https://join.skype.com/abcdef",
      })
  void a_link_into_a_meeting_is_an_error(String link) throws IOException {
    List<String> found = problems("See [the room](" + link + ").\n\nOr " + link + ".");
    assertEquals(2, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("4:16: error: this link lets everybody into"), found.get(0));
    assertTrue(found.get(1).startsWith("6:4: error: "), found.get(1));
    assertTrue(found.get(1).endsWith("[private-meeting-link]"), found.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://zoom.us/webinar/register/WN_abc",
        "https://us02web.zoom.us/meeting/register/tZabc?pwd=1",
        "https://zoom.us/download",
        "https://www.microsoft.com/microsoft-teams/",
        "https://events.teams.microsoft.com/event/abc",
        "https://meet.google.com/",
        "https://www.webex.com/video-conferencing",
        "https://meet.jit.si/",
        "https://attendee.gotowebinar.com/register/123456",
        "https://www.example.org/b/a-blog",
        "https://example.org/rooms/abc-def",
        "https://en.wikipedia.org/wiki/Zoom_(software)/j/",
        "https://notzoom.us/j/81234567890",
        "https://join.example.org/webex.com/j.php",
        "https://example.org/log-in?next=%2Fb%2Fabc-def-ghi",
      })
  void a_link_to_where_one_registers_or_reads_is_none(String link) throws IOException {
    assertEquals(List.of(), problems("See [the room](" + link + ")."));
  }

  @Test
  void it_is_found_wherever_readers_would_see_it() throws IOException {
    conference
        .with(
            "content/conference.yaml",
            CONFERENCE
                + """
                venue: { name: Hall, url: https://meet.google.com/abc-defg-hij }
                access:
                  - id: zoom
                    channel: Zoom
                    requires: [ { name: come, url: https://zoom.us/j/1 } ]
                    note: "It is zoom.us/j/2?pwd=x"
                """)
        .with(
            "content/sessions/x.md",
            """
            ---
            title: X
            media: [ { link: https://zoom.us/j/3, title: Y, description: "zoom.us/j/4" } ]
            links: [ { title: Y, url: https://zoom.us/j/5 } ]
            ---
            `zoom.us/j/6` <a href="https://zoom.us/j/7">here</a>
            [here][room] <!-- https://zoom.us/j/not-shown -->

            [room]: https://zoom.us/j/8
            [other]: https://zoom.us/j/not-shown-either
            """);
    assertEquals(
        List.of(
            "conference.yaml:6:27",
            "conference.yaml:10:36",
            "conference.yaml:11:11",
            "sessions/x.md:3:18",
            "sessions/x.md:3:62",
            "sessions/x.md:4:27",
            "sessions/x.md:6:2",
            "sessions/x.md:6:24",
            "sessions/x.md:9:9"),
        conference.problems().stream()
            .map(problem -> problem.replaceFirst("^content/(.*): error: this link .*", "$1"))
            .toList());
  }

  @Test
  void what_the_conference_shows_on_purpose_is_none() throws IOException {
    conference.with(
        "content/conference.yaml",
        CONFERENCE + "publish: [Info@Example.org, https://meet.jit.si/OpenStage/]\n");
    assertEquals(
        List.of(), problems("https://meet.jit.si/openstage, info@example.org, <info@example.org>"));
    assertEquals(1, problems("https://meet.jit.si/openstage?jwt=secret").size());
    assertEquals(1, problems("info@example.org.example.net").size());
  }

  @Test
  void an_address_that_is_shown_on_purpose_may_be_a_link() throws IOException {
    conference
        .with("content/conference.yaml", CONFERENCE + "publish: [info@example.org]\n")
        .with(
            "content/pages/about.md",
            """
            ---
            title: About
            ---
            [Write](mailto:info@example.org?subject=Hello%20you) or <info@example.org>, not
            <a href="mailto:?to=ana&#64;example.net">to Ana</a>.
            """);
    assertEquals(
        List.of(),
        Build.of(BuildOptions.of(root)).run().problems().stream()
            .filter(problem -> !problem.rule().id().equals("removed-html"))
            .toList());
    String page = Files.readString(root.resolve("site/about/index.html"));
    assertTrue(page.contains("href=\"mailto:info&#64;example.org?subject&#61;Hello%20you\""), page);
    assertTrue(!page.toLowerCase(Locale.ROOT).contains("example.net"), page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to ana.reis+talks@mail.example.org.",
        "Write to (ana@example.org): now",
        "Write to `ana@example.org`",
        "Write to <ana@example.org>",
        "メールはana@example.orgまで",
        "Write to ana@bücher.example",
      })
  void an_email_address_is_an_error(String text) throws IOException {
    List<String> found = problems(text);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).contains("[published-email]"), found.get(0));
  }

  @Test
  void it_is_told_with_its_place_in_texts_and_fields() throws IOException {
    assertEquals(
        List.of(
            "4:15: error: the e-mail address ana@example.org would be published [published-email]"),
        problems("[Mail](mailto:ana@example.org)"));
    conference.with(
        "content/speakers/ana.md", "---\nname: Ana\naffiliation: \"Hall, ana@example.org\"\n---\n");
    assertTrue(
        conference
            .problems()
            .contains(
                "content/speakers/ana.md:3:14: error: the e-mail address ana@example.org would be"
                    + " published [published-email] — remove it, or list it under publish: in"
                    + " conference.yaml"),
        conference.problems().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow @ana@social.example.org",
        "Follow [Ana](https://social.example.org/@ana@example.net)",
        "See ![the logo](../media/logo@2x.png) and logo@2x.png",
        "`git clone git@github.com:org/repo.git`",
        "`npm install thing@1.2.3` and `@scope/thing@latest`",
        "Ana @ home, or ana@home",
        "<!-- ana@example.org -->",
        "An array[@i.j] and 3@4.5",
        "懇親会＠渋谷、集合は駅＠3F.A、Meetup＠Room2.Aビル、懇親会＠example.com",
        "@ñana@social.example.org",
      })
  void what_only_looks_like_one_is_none(String text) throws IOException {
    conference.with("content/media/logo@2x.png", Pixels.png(2, 1));
    assertEquals(List.of(), problems(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          連絡先：tanaka＠example.comまで => 4:5
          連絡先：ｔａｎａｋａ．ｊｉｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ => 4:5
          連絡先は tanaka﹫example.com。 => 4:6
          連絡先は tanaka@example．com です => 4:6
          𠮷野 tanaka&#xFF20;example.com です => 4:4
          [質問](mailto:tanaka＠example.com)は tanaka＠example.com へ => 4:34
          """)
  void an_email_address_with_wide_letters_is_told_as_it_would_be_written_to(
      String text, String place) throws IOException {
    String address = text.contains("ｊｉｒｏ") ? "tanaka.jiro@example.com" : "tanaka@example.com";
    assertTrue(
        problems(text)
            .contains(
                place
                    + ": error: the e-mail address "
                    + address
                    + " would be published [published-email]"),
        problems(text).toString());
    conference.with(
        "content/conference.yaml",
        CONFERENCE + "publish: [tanaka@example.com, tanaka.jiro@example.com]\n");
    assertTrue(
        problems(text).stream().noneMatch(told -> told.contains("[published-email]")),
        problems(text).toString());
  }

  @Test
  void one_with_wide_letters_is_told_in_fields_and_links() throws IOException {
    conference.with(
        "content/speakers/ana.md", "---\nname: Ana\naffiliation: \"港の学校、ana＠example.org\"\n---\n");
    assertTrue(
        conference.problems().get(1).startsWith("content/speakers/ana.md:3:14: error: the e-mail"),
        conference.problems().toString());
    conference.with(
        "content/pages/about.md", "---\ntitle: About\n---\n[Us](mailto:ana＠example.org)\n");
    assertTrue(
        conference
            .problems()
            .contains(
                "content/pages/about.md:4:6: error: \"mailto:ana＠example.org\" leads to nothing on"
                    + " the web [broken-link] — did you mean \"mailto:ana@example.org\"?"),
        conference.problems().toString());
  }

  @Test
  void a_contact_whose_address_is_hidden_is_none() throws IOException {
    conference.with(
        "content/sessions/x.md",
        """
        ---
        title: X
        media:
          - pdf: https://example.org/x.pdf
            title: X
            contact: { name: Ana, email: ana@example.org }
        extra: { organiser: ana@example.org }
        ---
        """);
    assertEquals(List.of(), conference.problems());
  }

  @Test
  void a_text_of_nothing_but_addresses_takes_no_time() throws IOException {
    String many = "a@b.cc,".repeat(100_000) + "!".repeat(300_000) + "/zoom.us/j/1/".repeat(50_000);
    // Of this thread's processor time: what else the machine has to do doesn't count.
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    assertEquals(100, EmailAddress.in(many).stream().limit(100).count());
    assertTrue(MeetingLink.in(many).size() < 2);
    assertTrue(clock.getCurrentThreadCpuTime() - start < 5_000_000_000L, "quadratic");
  }
}
