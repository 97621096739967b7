package org.lectern.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Formats;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.Imported;
import org.lectern.importer.write.Import;
import org.lectern.importer.write.Planned;

/** Folders of Markdown, shaped as DevOpsDays and DjangoCon have them. */
class MarkdownSiteTest {
  @TempDir Path folder;
  @TempDir Path into;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Importing imported(String zone) throws IOException {
    return Importing.of("markdown", Input.of(folder), Importing.in(zone), into);
  }

  private Imported read() throws IOException {
    return Formats.named("hugo").orElseThrow().read(Input.of(folder), Imports.reading());
  }

  private RefusedException refused() {
    return assertThrows(RefusedException.class, this::read);
  }

  private void devOpsDays() throws IOException {
    write(
        "content/program/knots.md",
        """
        +++
        Talk_date = ""
        Talk_start_time = ""
        Title = "Knots in production"
        Type = "talk"
        Speakers = ["ana-reis", "josé-(pepe)"]
        Youtube = "abc_123"
        room_size = 40
        +++

        Three knots that hold.
        """);
    write(
        "content/program/tides.md",
        """
        +++
        Talk_date = "2027-05-15"
        Talk_start_time = "13:45"
        Talk_end_time = "14:00"
        Title = "Tides"
        Type = "talk"
        Speakers = ["nobody-here"]
        +++
        When to sail.
        """);
    write(
        "content/speakers/ana-reis.md",
        """
        +++
        Title = "Ana Reis"
        Twitter = "@anareis"
        Website = "https://ana.example.org"
        type = "speaker"
        image = "ana.png"
        +++
        Ana ties knots.
        """);
    write(
        "content/speakers/josé-(pepe).md",
        """
        ---
        Title: "José (Pepe)"
        type: "speaker"
        ---
        Pepe unties them.
        """);
    write(
        "data/harbour.yml",
        """
        name: "2027-harbour"
        year: "2027"
        city: "Harbour"
        startdate: 2027-05-14T00:00:00+02:00
        enddate: 2027-05-15T23:59:59+02:00
        sponsors:
          - id: ropes
        program:
          - title: "Coffee"
            type: custom
            date: 2027-05-14
            start_time: "10:00"
            end_time: "10:30"
          - title: "knots"
            type: talk
            date: 2027-05-14
            start_time: "10:30"
            end_time: "11:00"
          - title: "Coffee"
            type: custom
            date: 2027-05-15
            start_time: "10:00"
            end_time: "10:30"
        """);
  }

  @Test
  void toml_pages_get_their_times_from_the_list_of_the_program() throws IOException {
    devOpsDays();
    Importing done = imported("Europe/Lisbon");
    String knots = done.file("sessions/knots.md");
    assertTrue(knots.contains("title: \"Knots in production\""), knots);
    assertTrue(knots.contains("start: 2027-05-14 10:30"), knots);
    assertTrue(knots.contains("duration: 30"), knots);
    assertTrue(knots.contains("id: \"knots\"") || knots.contains("id: knots"), knots);
    assertTrue(knots.contains("https://www.youtube.com/watch?v=abc_123"), knots);
    assertTrue(knots.contains("room_size: "), knots);
    assertTrue(knots.endsWith("Three knots that hold.\n"), knots);
    assertTrue(done.file("sessions/tides.md").contains("start: 2027-05-15 13:45"));
    assertTrue(done.file("sessions/tides.md").contains("duration: 15"));
    String ana = done.file("speakers/ana-reis.md");
    assertTrue(ana.contains("https://twitter.com/anareis"), ana);
    assertTrue(ana.contains("image: ana.png"), ana);
    String conference = done.file("conference.yaml");
    assertTrue(conference.contains("DevOpsDays Harbour 2027"), conference);
  }

  @Test
  void every_page_and_entry_is_there_and_what_isnt_taken_is_told() throws IOException {
    devOpsDays();
    write("content/welcome.md", "+++\nTitle = \"Welcome\"\n+++\n");
    write("content/program/notes.md", "No front matter.\n");
    write("content/speakers/ana.png", "not really");
    Imported read = read();
    assertEquals(3, read.sessions().size());
    assertEquals(4, read.sessions().stream().mapToInt(one -> one.slots().size()).sum());
    assertEquals(3, read.speakers().size());
    Importing done = imported("Europe/Lisbon");
    for (String told :
        new String[] {
          "1 left out: a page that is neither a session nor a speaker",
          "1 left out: a file without front matter",
          "1 left out: a file that isn't Markdown, YAML or TOML",
          "1 left out: settings of the site: sponsors",
          "1 changed: a speaker without a file, of whom there is only the name now",
          "1 kept below extra: image",
          "1 kept below extra: room_size"
        }) {
      assertTrue(done.told().contains(told), told + " in " + done.told());
    }
  }

  @Test
  void a_conference_as_devopsdays_really_keeps_it_is_read_whole() throws IOException {
    devOpsDays();
    write(
        "content/program/ig-ropes.md",
        """
        +++
        Talk_date = ""
        Talk_start_time = ""
        Talk_end_time = ""
        Title = "Ropes & rest"
        Type = "talk"
        Speakers = ["mei-tanaka"]
        Youtube = "-aRopes_123"
        sharing_image = "mei.png"
        +++
        Five minutes of ropes.
        """);
    write("content/program/ig-sails.md", "+++\nTitle = \"Sails\"\nType = \"talk\"\n+++\n");
    write("content/program/unused.yml", "+++\nTitle = \"Never shown\"\n+++\nNot a page.\n");
    write("content/program/draft.md.tmp", "+++\nTitle = \"Not yet\"\n+++\n");
    write(
        "content/speakers/mei-tanaka.md",
        """
        +++
        Title = "Mei Tanaka"
        Twitter = ""
        image = "mei-tanaka.jpg"
        type = "speaker"
        linktitle = "mei-tanaka"
        linkedin = "https://www.linkedin.com/in/mei/"
        mastodon = "https://social.example.org/@mei"
        github = "MeiTanaka"
        website = "http://mei.example.org"
        +++
        Mei sails.
        """);
    write(
        "data/program.yml",
        """
        program:
          - title: "Ignites Day 1"
            type: ignite
            date: 2027-05-14T00:00:00+02:00 # as newer conferences write days
            start_time: "13:40"
            end_time: "14:05"
            background_color: "#eef1ff"
          - title: "Ignites Day 2"
            type: ignite
            date: 2027-05-15
            start_time: "14:00"
            end_time: "14:30"
          - title: "Open Space #1"
            type: open-space
            date: 2027-05-14T00:00:00+02:00
            start_time: "14:10"
            end_time: "15:00"
            comments: "Deck | everybody"
        ignites:
          - title: "ig-ropes"
            date: 2027-05-14T00:00:00+02:00
          - title: "ig-sails"
            date: 2027-05-15
        """);
    Importing done = imported("Europe/Lisbon");
    String ropes = done.file("sessions/ig-ropes.md");
    assertTrue(ropes.contains("title: \"Ropes & rest\""), ropes);
    assertTrue(ropes.contains("part_of: ignites-day-1\n"), ropes);
    assertFalse(ropes.contains("start:"), ropes);
    assertTrue(ropes.contains("https://www.youtube.com/watch?v=-aRopes_123"), ropes);
    assertTrue(done.file("sessions/ig-sails.md").contains("part_of: ignites-day-2\n"));
    String ignites = done.file("sessions/ignites-day-1.md");
    assertTrue(ignites.contains("start: 2027-05-14 13:40\nduration: 25\n"), ignites);
    String open = done.file("sessions/open-space-1.md");
    assertTrue(open.contains("start: 2027-05-14 14:10\nduration: 50\n"), open);
    assertTrue(open.contains("Deck | everybody"), open);
    String mei = done.file("speakers/mei-tanaka.md");
    for (String link :
        new String[] {
          "https://www.linkedin.com/in/mei/",
          "https://social.example.org/@mei",
          "https://github.com/MeiTanaka",
          "http://mei.example.org"
        }) {
      assertTrue(mei.contains(link), mei);
    }
    assertTrue(done.told().contains("1 left out: a page whose name doesn't end in .md"));
    assertTrue(done.told().contains("1 left out: a file that isn't Markdown, YAML or TOML"));
    assertTrue(done.told().stream().noneMatch(told -> told.contains("without a time")));
    assertFalse(Files.exists(into.resolve("content/sessions/unused.md")));
  }

  private void djangoCon() throws IOException {
    write(
        "_config.yml",
        "title: Harbour Days\ntimezone: Europe/Lisbon\nurl: https://h.example.org\n");
    write(
        "_schedule/talks/2027-05-14-10-00-knots.md",
        """
        ---
        abstract: Three knots that hold.
        accepted: true
        category: talks
        date: 2027-05-14 10:00:00+01:00
        end_date: 2027-05-14 10:45:00+01:00
        difficulty: Beginner
        layout: session-details
        presenter_slugs:
        - ana
        room: Old Hall
        slug: knots
        tags: null
        title: Knots
        track: t0
        video_url: https://video.example.org/knots
        ---

        Bring a rope.
        """);
    write(
        "_schedule/talks/2027-05-14-10-45-break.md",
        """
        ---
        category: break
        date: 2027-05-14 10:45:00+01:00
        end_date: 2027-05-14 11:00:00+01:00
        room: Old Hall
        title: Break
        ---
        """);
    write("_schedule/talks/not-yet.md", "---\ntitle: Not yet\naccepted: false\n---\n");
    write(
        "_presenters/ana-reis.md",
        """
        ---
        company: Harbour School
        name: Ana Reis
        pronouns: she/her
        slug: ana
        social:
          github: anareis
          bluesky: null
        photo_url: /static/ana.png
        ---

        Ana ties knots.
        """);
  }

  @Test
  void a_schedule_of_jekyll_keeps_slugs_rooms_and_presenters() throws IOException {
    djangoCon();
    Importing done = Importing.of("djangocon", Input.of(folder), Imports.reading().options(), into);
    String knots = done.file("sessions/knots.md");
    assertTrue(knots.contains("speakers: [ana]"), knots);
    assertTrue(knots.contains("start: 2027-05-14 10:00"), knots);
    assertTrue(knots.contains("duration: 45"), knots);
    assertTrue(knots.contains("room: old-hall"), knots);
    assertTrue(knots.contains("layout: session-details"), knots);
    assertTrue(knots.endsWith("Three knots that hold.\n\nBring a rope.\n"), knots);
    assertFalse(knots.contains("null"), knots);
    String ana = done.file("speakers/ana.md");
    assertTrue(ana.contains("https://github.com/anareis"), ana);
    assertTrue(ana.contains("Harbour School"), ana);
    String conference = done.file("conference.yaml");
    assertTrue(conference.contains("Europe/Lisbon"), conference);
    assertTrue(conference.contains("service: true"), conference);
    assertFalse(Files.exists(into.resolve("content/sessions/not-yet.md")));
    assertTrue(
        done.told().contains("1 left out: a session that isn't accepted, or a draft"),
        done.told().toString());
  }

  @Test
  void start_and_end_by_name_and_a_list_that_is_a_whole_file_count_too() throws IOException {
    write(
        "src/schedule/knots.md",
        """
        ---
        title: Knots
        start_datetime: 2027-05-14 10:00:00-04:00
        end_datetime: 2027-05-14 10:25:00-04:00
        ---
        """);
    write(
        "src/schedule/manual.yaml",
        """
        - start_datetime: 2027-05-14 08:00:00-04:00
          end_datetime: 2027-05-14 09:00:00-04:00
          title: Breakfast
          room: Pier
        """);
    Importing done = imported("America/New_York");
    assertTrue(done.file("sessions/knots.md").contains("duration: 25"));
    assertTrue(done.file("sessions/breakfast.md").contains("start: 2027-05-14 08:00"));
  }

  @Test
  void the_day_on_which_a_page_was_written_isnt_the_sessions() throws IOException {
    write("talks/knots.md", "---\ntitle: Knots\ndate: 2026-01-02T10:00:00Z\n---\n");
    assertTrue(read().sessions().get(0).slots().isEmpty());
  }

  @Test
  void a_later_import_changes_only_what_the_pages_changed() throws IOException {
    djangoCon();
    imported("Europe/Lisbon");
    Reading again = new Reading(Importing.in("Europe/Lisbon"));
    assertTrue(plan(again).isNothing());
    Path talk = folder.resolve("_schedule/talks/2027-05-14-10-00-knots.md");
    Files.writeString(talk, Files.readString(talk).replace("title: Knots", "title: Nets"));
    assertEquals(1, plan(new Reading(Importing.in("Europe/Lisbon"))).touched().size());
  }

  private Planned plan(Reading reading) throws IOException {
    Imported later = Formats.named("jekyll").orElseThrow().read(Input.of(folder), reading);
    return Import.into(into).plan(later, reading);
  }

  @Test
  void several_conferences_in_one_folder_are_refused() throws IOException {
    write("events/a/program/x.md", "---\ntitle: X\n---\n");
    write("events/b/program/x.md", "---\ntitle: X\n---\n");
    assertTrue(refused().getMessage().contains("events/a, events/b"));
  }

  @Test
  void a_folder_without_sessions_is_refused() throws IOException {
    write("readme.md", "Nothing.\n");
    assertTrue(refused().getMessage().contains("no sessions here"));
  }

  @Test
  void links_out_of_the_folder_arent_followed() throws IOException {
    Path secret = Files.writeString(into.resolve("secret.md"), "---\ntitle: Secret\n---\n");
    write("talks/knots.md", "---\ntitle: Knots\n---\n");
    Files.createSymbolicLink(folder.resolve("talks/secret.md"), secret);
    Files.createSymbolicLink(folder.resolve("sessions"), into);
    assertEquals(1, read().sessions().size());
  }

  @Test
  void what_isnt_toml_is_refused_with_its_line() throws IOException {
    write("talks/knots.md", "+++\ntitle = \"Knots\"\nspeakers = [\"a\"\nroom = \n+++\n");
    RefusedException refused = refused();
    assertTrue(refused.getMessage().startsWith("this isn't TOML"), refused.getMessage());
    assertTrue(refused.position().line() >= 3, refused.position().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: !!javax.script.ScriptEngineManager [x]\n---\n",
        "---\na: &a [x, x]\nb: &b [*a, *a]\nc: *c\n---\n",
        "---\ntitle: [unclosed\n---\n",
        "---\ntitle: Never closed\n"
      })
  void yaml_that_does_harm_or_is_broken_is_refused(String page) throws IOException {
    write("talks/knots.md", page);
    refused();
  }

  @Test
  @Timeout(20)
  void deep_and_endless_toml_is_refused() throws IOException {
    for (String value :
        new String[] {
          "a = " + "[".repeat(20_000),
          "a = " + "{b = ".repeat(20_000),
          "a" + ".a".repeat(20_000) + " = 1",
          "a = \"" + "x".repeat(500_000) + "\""
        }) {
      write("talks/knots.md", "+++\n" + value + "\n+++\n");
      refused();
    }
  }

  @Test
  void aliases_that_grow_are_refused() throws IOException {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 []\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ", ").repeat(9) + before));
    }
    write("talks/knots.md", bomb + "---\n");
    refused();
  }
}
