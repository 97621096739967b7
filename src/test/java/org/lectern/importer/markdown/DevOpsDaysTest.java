package org.lectern.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.lectern.importer.Importing;
import org.lectern.importer.model.Imported;

/** Folders as DevOpsDays has them: pages with TOML, and a list of when they are given. */
class DevOpsDaysTest extends MarkdownFolder {
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

  @Test
  void an_entry_whose_time_cant_be_read_is_kept_with_its_session() throws IOException {
    devOpsDays();
    write(
        "data/program.yml",
        """
        program:
          - title: "Open Space"
            type: open-space
            date: 2027-05-14
            start_time: "25:00"
            end_time: "14:00"
            color: "#eef1ff"
        """);
    Importing done = imported("Europe/Lisbon");
    String open = done.file("sessions/open-space.md");
    assertFalse(open.contains("\nstart:"), open);
    for (String kept :
        new String[] {
          "start_time: \"25:00\"", "end_time: \"14:00\"", "date: ", "color: \"#eef1ff\""
        }) {
      assertTrue(open.contains(kept), open);
    }
    assertTrue(done.told().contains("1 kept below extra: start_time"), done.told().toString());
  }
}
