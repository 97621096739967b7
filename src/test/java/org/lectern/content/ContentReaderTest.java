package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.problem.Position;
import org.lectern.program.Address;
import org.lectern.program.Link;
import org.lectern.program.Media;
import org.lectern.program.MediaKind;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;
import org.lectern.program.Status;

class ContentReaderTest extends FolderTest {
  @Test
  void reads_all_of_a_session() throws IOException {
    folder.with(
        "sessions/micro.md",
        """
        ---
        title: "Micro-credentials: Surveying the landscape"
        subtitle: A survey
        type: paper
        format: short
        track: research
        speakers: [neil-cowie, keiko]
        start: 2021-06-06 13:45
        end: 2021-06-06T14:15
        rooms: [room-a, room-b]
        language: en
        level: beginner
        keywords: [no, 0x10, 13:45]
        access: zoom
        status: cancelled
        media:
          - pechakucha: https://www.pechakucha.com/presentations/x
            title: "Micro. PechaKucha"
            contact: { name: Neil, email: neil@example.org }
          - video: media/talk.mp4
            captions: media/talk.vtt
            transcript: https://example.org/t
            poster: ./media/../media/p.jpg
            poster_alt: A slide
        links:
          - { title: Slides, url: https://slides.example.org, kind: slides }
        record: false
        featured: true
        part_of: symposium-1
        replaced_by: other
        aliases: [old-slug]
        allow_overlap: true
        id: pretalx-1
        extra: { badge: gold }
        ---
        The abstract.

        ---
        More.
        """);
    Session read = folder.program().session("micro").orElseThrow();
    assertEquals("Micro-credentials: Surveying the landscape", read.title());
    assertEquals(
        List.of(
            new Slot(
                LocalDateTime.of(2021, 6, 6, 13, 45),
                LocalDateTime.of(2021, 6, 6, 14, 15),
                List.of("room-a", "room-b"))),
        read.slots());
    assertEquals(List.of("neil-cowie", "keiko"), read.speakers());
    assertEquals(List.of("no", "0x10", "13:45"), read.keywords());
    assertEquals(Status.CANCELLED, read.status());
    assertEquals(Optional.of(false), read.recorded());
    assertEquals(
        List.of(
            new Media(
                MediaKind.PECHAKUCHA,
                Folder.web("https://www.pechakucha.com/presentations/x"),
                Optional.of("Micro. PechaKucha"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Media.Contact("Neil", true)),
                Optional.empty(),
                Optional.empty()),
            new Media(
                MediaKind.VIDEO,
                new Address.File("media/talk.mp4"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Address.File("media/p.jpg")),
                Optional.of("A slide"),
                Optional.empty(),
                Optional.of(new Address.File("media/talk.vtt")),
                Optional.of(Folder.web("https://example.org/t")))),
        read.media());
    assertEquals(
        List.of(
            new Link("Slides", Folder.web("https://slides.example.org"), Optional.of("slides"))),
        read.links());
    assertEquals("The abstract.\n\n---\nMore.\n", read.body().markdown());
    assertEquals(new Position("content/sessions/micro.md", 36, 1), read.body().start());
    assertEquals("sessions/micro.md", read.source().path());
    assertEquals(new Position("content/sessions/micro.md", 7, 24), read.source().at("speakers", 1));
    assertEquals(
        new Position("content/sessions/micro.md", 18, 12), read.source().at("media.0.title"));
  }

  @Test
  void reads_a_speaker() throws IOException {
    folder.with(
        "speakers/neil.md",
        """
        ---
        name: Neil Cowie
        reading: ニール
        sort_name: "Cowie, Neil"
        affiliation: Okayama University
        pronouns: he/him
        photo: media/neil.jpg
        photo_alt: Neil
        links: [ { title: Home, url: "https://home.example.org/" } ]
        orcid: https://orcid.org/0000-0002-1825-0097
        aliases: [n-cowie]
        id: "7"
        ---
        Bio.
        """);
    Speaker read = folder.speaker("neil");
    assertEquals("Cowie, Neil", read.sortKey());
    assertEquals(Optional.of("0000-0002-1825-0097"), read.orcid());
    assertEquals(Optional.of(new Address.File("media/neil.jpg")), read.photo());
    assertEquals(Optional.of("7"), read.id());
    assertEquals("Bio.\n", read.body().markdown());
  }

  @Test
  void takes_the_folder_itself_where_the_conference_lies_there() throws IOException {
    folder.with("sessions/x.md", "---\ntitle: X\nlevle: y\n---\n").read();
    Files.createDirectories(root.resolve("content/templates"));
    Content content = ContentReader.read(root.resolve("content"));
    assertEquals(root.resolve("content"), content.contentRoot());
    assertEquals(
        List.of(
            "sessions/x.md:3:1: warning: a session has no field \"levle\" [unknown-field]"
                + " — did you mean \"level\"?"),
        content.problems().stream().map(Object::toString).toList());
  }

  @Test
  void makes_an_edition_for_each_language() throws IOException {
    List<Program> editions = folder.session("level: all").read().editions();
    assertEquals(
        List.of(Locale.ENGLISH, Locale.JAPANESE),
        editions.stream().map(Program::language).toList());
    assertTrue(editions.get(1).session("x").isPresent());
  }
}
