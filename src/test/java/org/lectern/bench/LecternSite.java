package org.lectern.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lectern as its launcher runs it, with all that it does by default. */
final class LecternSite implements Generator {
  private final Path launcher;

  private LecternSite(Path launcher) {
    this.launcher = launcher;
  }

  /**
   * The one that was packaged last, put into a folder as its archive would be.
   *
   * @param project the folder of its sources
   */
  static LecternSite installed(Path project, Path folder) throws IOException {
    Path launcher = folder.resolve("bin/lectern");
    Path jar = folder.resolve("lib/lectern.jar");
    Files.createDirectories(launcher.getParent());
    Files.createDirectories(jar.getParent());
    Files.copy(
        project.resolve("src/main/launcher/lectern"),
        launcher,
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(
        project.resolve("target/lectern.jar"),
        jar,
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    return new LecternSite(launcher);
  }

  @Override
  public String name() {
    return "Lectern";
  }

  @Override
  public boolean isThere() {
    return Files.isExecutable(launcher);
  }

  @Override
  public void write(Records records, Path source) throws IOException {
    content(records, source.resolve("content"));
  }

  /** Writes the content folder. */
  static void content(Records records, Path content) throws IOException {
    Generator.file(
        content.resolve("conference.yaml"),
        """
        name: A large conference
        url: https://large.example.org/
        timezone: Europe/Lisbon
        start: %s
        end: %s
        rooms: %s
        tracks: [ { id: sea, name: The sea, color: "#2476be" }, { id: land, name: Land } ]
        session_types: [ { id: talk, name: Talk, duration: 30 } ]
        """
            .formatted(
                Records.START,
                records.end(),
                Generator.list(
                    records.rooms().stream()
                        .map(room -> "{ id: %s, name: %s }".formatted(room.id(), room.name()))
                        .toList())));
    for (Records.Person person : records.people()) {
      Generator.file(
          content.resolve("speakers/" + person.slug() + ".md"),
          "---\nname: %s\naffiliation: %s\n---\n%s\n"
              .formatted(person.name(), person.affiliation(), person.text()));
    }
    for (Records.Talk talk : records.talks()) {
      Generator.file(content.resolve("sessions/" + talk.slug() + ".md"), session(talk));
    }
  }

  private static String session(Records.Talk talk) {
    return """
    ---
    title: %s
    type: talk
    track: %s
    speakers: [%s]
    start: %s %s
    room: %s
    keywords: %s
    ---
    %s
    """
        .formatted(
            talk.title(),
            talk.track().id(),
            talk.speaker().slug(),
            talk.day(),
            talk.start(),
            talk.room().id(),
            Generator.list(talk.keywords()),
            talk.text());
  }

  @Override
  public List<String> command(Path source, Path output) {
    return List.of(
        launcher.toString(), "build", "--source", source.toString(), "--output", output.toString());
  }

  /** All that it keeps of builds; the preview pictures stay, since they are drawn only once. */
  @Override
  public void forget(Path source) throws IOException {
    Path kept = source.resolve(".lectern");
    if (!Files.isDirectory(kept)) {
      return;
    }
    try (Stream<Path> folders = Files.list(kept)) {
      for (Path folder :
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !folder.getFileName().toString().startsWith("pictures"))
              .collect(Collectors.toList())) {
        delete(folder);
      }
    }
  }

  /** Removes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    // A million files aren't listed before the first is removed.
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes found)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failed)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
