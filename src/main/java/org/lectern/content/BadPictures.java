package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.picture.BadPictureException;
import org.lectern.picture.PictureFile;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.stamp.Kept;

/** Pictures in {@code media} that can't be published. They are looked through, not decoded. */
final class BadPictures {
  private BadPictures() {}

  /**
   * A problem for each.
   *
   * @param root the content folder
   * @param found what was found before
   * @throws UncheckedIOException where a file can't be read from the disk
   */
  static List<Problem> in(Path root, List<ContentFile> files, Kept<Optional<Problem>> found) {
    found.retain(files.stream().map(ContentFile::path).collect(Collectors.toSet()));
    return files.parallelStream().flatMap(file -> problem(root, file, found).stream()).toList();
  }

  private static Optional<Problem> problem(
      Path root, ContentFile file, Kept<Optional<Problem>> found) {
    try {
      return found.of(file.path(), file.stamp(), () -> problem(root, file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<Problem> problem(Path root, ContentFile file) throws IOException {
    try {
      PictureFile.read(root.resolve(file.path()));
      return Optional.empty();
    } catch (BadPictureException bad) {
      return Optional.of(
          Problem.of(Rule.BAD_PICTURE, file.position(), bad.getMessage(), bad.hint()));
    }
  }
}
