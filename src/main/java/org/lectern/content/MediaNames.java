package org.lectern.content;

import java.util.Locale;
import java.util.Optional;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.FileName;

/** Files in {@code media} whose names some disks can't have. */
final class MediaNames {
  private MediaNames() {}

  /** What disks have against a name. */
  static Optional<Problem> problem(ContentFile file) {
    String name = file.name();
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    if (FileName.isOfWindows(stem)) {
      return Optional.of(told(file, "Windows can't have a file of this name"));
    }
    return FileName.isTooLongForMedia(name)
        ? Optional.of(told(file, "this name is too long for the address of the file"))
        : Optional.empty();
  }

  private static Problem told(ContentFile file, String message) {
    return Problem.of(
        Rule.BAD_FILE_NAME, file.position(), message, "rename it, here and where it is used");
  }
}
