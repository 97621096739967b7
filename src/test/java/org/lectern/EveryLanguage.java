package org.lectern;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A conference whose site is in every language that the interface speaks. What it says itself is in
 * none of them, so that all that can be understood is the interface.
 */
public final class EveryLanguage {
  private static final Path MESSAGES = Path.of("templates/messages");

  private EveryLanguage() {}

  /** The languages that the interface speaks, English first. */
  public static List<String> all() {
    return Stream.concat(Stream.of("en"), others()).toList();
  }

  /** The same without English. */
  public static Stream<String> others() {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .filter(language -> !language.equals("en"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The interface's texts in a language, as they stand in its file. */
  public static SortedMap<String, String> texts(String language) throws IOException {
    Properties read = new Properties();
    read.load(
        new StringReader(
            Files.readString(MESSAGES.resolve(language + ".properties"), StandardCharsets.UTF_8)));
    SortedMap<String, String> texts = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return texts;
  }

  /** Where a language's pages lie in the site. */
  public static String folder(String language) {
    return language.equals("en") ? "" : language + "/";
  }

  /** Writes it, and builds its site. */
  public static Path site(Path folder) throws IOException {
    TestConference conference =
        new TestConference(folder.resolve("source"))
            .with(
                "content/conference.yaml",
                """
                name: Nodaro
                url: https://nodaro.example.org/
                timezone: Europe/Lisbon
                start: 2027-05-14
                end: 2027-05-16
                languages: [%s]
                venue: { name: Haveno, address: Kajo }
                rooms:
                  - { id: ferdeko, name: Ferdeko, capacity: 120 }
                  - { id: kajuto, name: Kajuto, capacity: 30 }
                  - { id: kajo, name: Kajo }
                  - { id: masto, name: Masto }
                tracks: [ { id: ondoj, name: Ondoj, color: "#1b6ca8" } ]
                session_types:
                  - id: prelego
                    name: Prelego
                    duration: 90
                    formats: [ { id: kurta, name: Kurta, duration: 10 } ]
                access:
                  - id: pordo
                    channel: Pordo
                    requires: [ { name: "Bileto", url: "https://bileto.example.org/" } ]
                    opens: 10
                edit_url: "https://git.example.org/{path}"
                """
                    .formatted(String.join(", ", all())))
            .with("content/speakers/ada.md", "---\nname: Ada Zamenhofa\n---\nVeturas.\n")
            .with(
                "content/speakers/bela.md",
                "---\nname: Bela\naffiliation: Akademio\nlinks: [ { title: Retejo, url: \"https://bela.example.org/\" } ]\n---\nVeturas.\n")
            .with(
                "content/sessions/ligi.md",
                """
                ---
                title: Ligi
                type: prelego
                format: kurta
                track: ondoj
                speakers: [ada, bela]
                start: 2027-05-14 10:00
                duration: 90
                room: ferdeko
                level: Facila
                language: eo
                keywords: [maristoj]
                access: pordo
                doi: "10.5555/ligi.2027"
                featured: true
                media:
                  - { link: "https://bildoj.example.org/", title: Bildoj }
                  - { youtube: "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title: Filmo }
                ---
                ## Kial

                Ligi kaj malligi.[^1]

                [^1]: Noto.
                """);
    conference
        .session("parto", "type: prelego\nformat: kurta\npart_of: ligi\nspeakers: [ada]")
        .session("poste", "type: prelego\nstart: 2027-05-14 12:00\nroom: ferdeko\nrecord: false")
        .session("apude", "type: prelego\nstart: 2027-05-14 10:30\nroom: kajuto\nstatus: tentative")
        .session("nokte", "type: prelego\nstart: 2027-05-14 23:30\nroom: kajo")
        .session(
            "for",
            "type: prelego\nstart: 2027-05-14 10:00\nroom: kajo\nstatus: cancelled\nreplaced_by: poste")
        .session("iam", "type: prelego")
        .session(
            "dufoje",
            "type: prelego\nslots: [ { start: 2027-05-15 10:00, room: kajo }, { start: 2027-05-16 10:00, room: masto } ]");
    Build.of(BuildOptions.of(conference.root()).into(folder.resolve("site"))).run();
    return folder.resolve("site");
  }
}
