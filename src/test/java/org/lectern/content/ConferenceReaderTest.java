package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.problem.Position;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.ExportFormat;
import org.lectern.program.Extra;
import org.lectern.program.Limits;
import org.lectern.program.Look;
import org.lectern.program.NavigationItem;
import org.lectern.program.Room;
import org.lectern.program.SessionType;
import org.lectern.program.ShownAddresses;
import org.lectern.program.Track;
import org.lectern.program.WebEditor;

class ConferenceReaderTest {
  @TempDir Path root;

  @Test
  void reads_all_of_a_conference() throws IOException {
    Folder folder = new Folder(root);
    folder.with(
        "conference.yaml",
        """
        name: "JALTCALL2021"
        tagline: "Remote teaching & beyond"
        url: https://program.example.org/2021
        timezone: Asia/Tokyo
        start: 2021-06-04
        end: 2021-06-06
        languages: [en, no]
        day_starts: "04:00"
        venue: { name: Hall, address: "1 Street", url: https://hall.example.org }
        rooms:
          - { id: room-f, name: "Room F", capacity: 100, description: Upstairs }
        tracks:
          - { id: research, name: Research, color: "#1B6CA8", description: Studies }
        session_types:
          - id: paper
            name: Paper Presentation
            duration: 30
            formats: [ { id: regular, name: Regular, duration: 1h } ]
            description: A talk
          - { id: break, name: Break, service: true }
        access:
          - id: zoom
            channel: Zoom
            requires:
              - { name: be a member, url: https://members.example.org/ }
              - name: be kind
            opens: 10
            note: By the site
        navigation:
          - section: sessions
          - page: about
          - { title: Tickets, url: https://tickets.example.org/ }
        theme:
          accent: "#26C"
          accent_dark: "#99bbff"
          logo: media/logo.svg
          logo_dark: media/logo-dark.svg
          logo_with_name: true
          font: sans
          heading_font: serif
          font_file: media/text.woff2
          heading_font_file: media/headings.woff2
        edit_url: "https://git.example.org/{path}"
        publish: [Hello@example.org, https://meet.example.org/stage/]
        limits: { abstract_words: 300, abstract_characters: 800 }
        cards: false
        offline: false
        without: [xlsx, csl_json]
        web_editor:
          service: gitlab
          repository: group/talks
          branch: draft
          host: https://git.example.org/
          sign_in: https://sign-in.example.org/
        extra: { sponsor: { name: A, logos: [a.png, b.png] } }
        """);
    Conference read = folder.conference();
    assertEquals(
        new Conference(
            read.source(),
            "JALTCALL2021",
            Optional.of("Remote teaching & beyond"),
            URI.create("https://program.example.org/2021/"),
            ZoneId.of("Asia/Tokyo"),
            LocalDate.of(2021, 6, 4),
            LocalDate.of(2021, 6, 6),
            List.of(Locale.ENGLISH, Locale.forLanguageTag("no")),
            LocalTime.of(4, 0),
            Optional.of(
                new Conference.Venue(
                    "Hall",
                    Optional.of("1 Street"),
                    Optional.of(Folder.web("https://hall.example.org")))),
            List.of(new Room("room-f", "Room F", OptionalInt.of(100), Optional.of("Upstairs"))),
            List.of(
                new Track("research", "Research", Optional.of("#1b6ca8"), Optional.of("Studies"))),
            List.of(
                new SessionType(
                    "paper",
                    "Paper Presentation",
                    Optional.of(Duration.ofMinutes(30)),
                    List.of(
                        new SessionType.Format(
                            "regular", "Regular", Optional.of(Duration.ofHours(1)))),
                    false,
                    Optional.of("A talk")),
                new SessionType(
                    "break", "Break", Optional.empty(), List.of(), true, Optional.empty())),
            List.of(
                new AccessPolicy(
                    "zoom",
                    "Zoom",
                    List.of(
                        new AccessPolicy.Requirement(
                            "be a member", Optional.of(Folder.web("https://members.example.org/"))),
                        new AccessPolicy.Requirement("be kind", Optional.empty())),
                    Optional.of(Duration.ofMinutes(10)),
                    Optional.of("By the site"))),
            List.of(
                new NavigationItem(Optional.empty(), NavigationItem.Section.SESSIONS),
                new NavigationItem(Optional.empty(), new NavigationItem.FreePage("about")),
                new NavigationItem(
                    Optional.of("Tickets"),
                    new NavigationItem.Elsewhere(
                        new Address.Web(URI.create("https://tickets.example.org/"))))),
            new Look(
                Optional.of("#2266cc"),
                Optional.of("#99bbff"),
                Optional.of(
                    new Look.Logo(
                        new Address.File("media/logo.svg"),
                        Optional.of(new Address.File("media/logo-dark.svg")),
                        true)),
                Optional.of(Look.Font.SANS),
                Optional.of(Look.Font.SERIF),
                Optional.of(new Address.File("media/text.woff2")),
                Optional.of(new Address.File("media/headings.woff2"))),
            Optional.of("https://git.example.org/{path}"),
            new ShownAddresses(Set.of("hello@example.org", "meet.example.org/stage")),
            new Limits(OptionalInt.of(300), OptionalInt.of(800)),
            false,
            false,
            EnumSet.complementOf(EnumSet.of(ExportFormat.XLSX, ExportFormat.CSL_JSON)),
            Optional.of(
                new WebEditor(
                    WebEditor.Service.GITLAB,
                    "group/talks",
                    "draft",
                    Optional.of(new Address.Web(URI.create("https://git.example.org/"))),
                    Optional.of(new Address.Web(URI.create("https://sign-in.example.org/"))))),
            new Extra(Map.of("sponsor", Map.of("name", "A", "logos", List.of("a.png", "b.png"))))),
        read);
    assertEquals(new Position("content/conference.yaml", 11, 25), read.source().at("rooms.0.name"));
  }
}
