package org.lectern.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.stamp.Stamp;

/**
 * A file that was found.
 *
 * @param path the path in the content folder, with {@code /} between names
 * @param file the path that editors see, from the conference's folder
 * @param stamp changes with what it holds
 */
record ContentFile(Path location, String path, String file, Stamp stamp) {
  private static final long LARGEST = 8L * 1024 * 1024;

  /** Its own name, without folders. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file as a whole. */
  Position position() {
    return Position.file(file);
  }

  /** Its bytes; nothing, and a problem, where it is too large to be written by a person. */
  Optional<byte[]> bytes(Problems problems) throws IOException {
    if (stamp.size() > LARGEST) {
      problems.add(
          Problem.of(
              Rule.BAD_VALUE,
              position(),
              "the file is larger than 8 MB",
              "put pictures and other files into media/"));
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(location));
  }
}
