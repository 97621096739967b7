package org.lectern.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.address.Addresses;
import org.lectern.address.Slug;
import org.lectern.machine.SafeWriter;
import org.lectern.program.Conference;
import org.lectern.program.Room;
import org.lectern.program.SessionType;
import org.lectern.program.Track;

/**
 * A new file of a conference, with the fields that it can have.
 *
 * @param path in the content folder, such as {@code sessions/knots.md}
 */
public record NewFile(String path, String text) {

  /** The slug that a title gives: letters of its own script, digits and hyphens, not too many. */
  public static String slug(String title) {
    return Slug.shortened(Slug.of(title));
  }

  /** Whether one of Lectern's own pages has the address that a page of this slug would have. */
  public static boolean isOwn(String slug) {
    return Addresses.TAKEN.contains(slug);
  }

  /**
   * A session, with the conference's own types, rooms and tracks to choose from.
   *
   * @param conference nothing where it can't be read
   */
  public static NewFile session(String slug, String title, Optional<Conference> conference) {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + Quoted.of(title));
    choice(lines, "type", ids(conference, Conference::types, SessionType::id));
    choice(lines, "track", ids(conference, Conference::tracks, Track::id));
    lines.add("# speakers: [file-name-without-md]");
    lines.add(
        "# start: %s 10:00  # without a start it is not yet scheduled"
            .formatted(conference.map(known -> known.start().toString()).orElse("2030-12-31")));
    lines.add("# duration: 30");
    choice(lines, "room", ids(conference, Conference::rooms, Room::id));
    lines.add("# keywords: [one, another]");
    return new NewFile("sessions/" + slug + ".md", file(lines, "What it is about."));
  }

  /** A speaker. */
  public static NewFile speaker(String slug, String name) {
    List<String> lines = new ArrayList<>();
    lines.add("name: " + Quoted.of(name));
    lines.add("# sort_name: \"Family name, Given name\"");
    lines.add("# affiliation: \"Where the speaker works\"");
    lines.add("# pronouns: \"they/them\"");
    lines.add("# photo: media/%s.jpg".formatted(slug));
    lines.add("# links: [ { title: \"Home page\", url: \"https://home.example.org/\" } ]");
    return new NewFile("speakers/" + slug + ".md", file(lines, "Who the speaker is."));
  }

  /** A page of the conference's own. */
  public static NewFile page(String slug, String title) {
    return new NewFile(
        "pages/" + slug + ".md", file(List.of("title: " + Quoted.of(title)), "What it says."));
  }

  private static <T> List<String> ids(
      Optional<Conference> conference, Function<Conference, List<T>> list, Function<T, String> id) {
    return conference.stream().flatMap(known -> list.apply(known).stream()).map(id).toList();
  }

  /** A field for which there is a choice: the first is meant, the others stand behind it. */
  private static void choice(List<String> lines, String field, List<String> ids) {
    if (!ids.isEmpty()) {
      String others = String.join(", ", ids);
      lines.add((field.equals("type") ? "" : "# ") + field + ": " + ids.get(0) + "  # " + others);
    }
  }

  private static String file(List<String> lines, String body) {
    return "---\n" + String.join("\n", lines) + "\n---\n" + body + "\n";
  }

  /**
   * Writes it into a content folder.
   *
   * @throws FileAlreadyExistsException where there is such a file, which stays as it is
   * @throws IOException where it can't be written
   */
  public Path writeTo(Path contentFolder) throws IOException {
    Path file = contentFolder.resolve(path);
    Files.createDirectories(file.getParent());
    SafeWriter.create(file, text.getBytes(StandardCharsets.UTF_8));
    return file;
  }
}
