package org.lectern.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.picture.BadPictureException;
import org.lectern.picture.PictureFile;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/** Pictures in {@code media} that can't be published. They are looked through, not decoded. */
final class BadPictures {
  private BadPictures() {}

  /** What is wrong with a picture; nothing where a file is none. */
  static Optional<Problem> problem(Path root, ContentFile file) throws IOException {
    try {
      PictureFile.read(root.resolve(file.path()));
      return Optional.empty();
    } catch (BadPictureException bad) {
      return Optional.of(
          Problem.of(Rule.BAD_PICTURE, file.position(), bad.getMessage(), bad.hint()));
    }
  }
}
