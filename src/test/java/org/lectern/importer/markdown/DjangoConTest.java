package org.lectern.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lectern.importer.Formats;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.Imported;
import org.lectern.importer.write.Import;
import org.lectern.importer.write.ImportPlan;

/** Folders as DjangoCon has them: pages with YAML that say when and by whom. */
class DjangoConTest extends MarkdownFolder {
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
  void a_later_import_changes_only_what_the_pages_changed() throws IOException {
    djangoCon();
    imported("Europe/Lisbon");
    Reading again = new Reading(Importing.in("Europe/Lisbon"));
    assertTrue(plan(again).isEmpty());
    Path talk = folder.resolve("_schedule/talks/2027-05-14-10-00-knots.md");
    Files.writeString(talk, Files.readString(talk).replace("title: Knots", "title: Nets"));
    assertEquals(1, plan(new Reading(Importing.in("Europe/Lisbon"))).touched().size());
  }

  private ImportPlan plan(Reading reading) throws IOException {
    Imported later = Formats.named("jekyll").orElseThrow().read(Input.of(folder), reading);
    return Import.into(into).plan(later, reading);
  }
}
