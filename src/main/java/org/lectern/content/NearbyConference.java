package org.lectern.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for the conference of somebody who is in the wrong folder. */
final class NearbyConference {
  private NearbyConference() {}

  /** The only conference's folder that lies in a folder, or else the one that a folder lies in. */
  static Optional<Path> find(Path folder) {
    return below(folder).or(() -> above(folder));
  }

  private static Optional<Path> below(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> found = listed.filter(NearbyConference::isConference).limit(2).toList();
      return found.size() == 1 ? Optional.of(found.get(0).normalize()) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Path> above(Path folder) {
    return Stream.iterate(
            folder.toAbsolutePath().normalize().getParent(), up -> up != null, Path::getParent)
        .filter(NearbyConference::isConference)
        .findFirst();
  }

  private static boolean isConference(Path folder) {
    return Files.exists(folder.resolve("content").resolve("conference.yaml"));
  }
}
