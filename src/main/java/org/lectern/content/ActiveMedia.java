package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.picture.ActiveFile;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.stamp.Kept;

/** Files in {@code media} that a browser, or the web server, would run when somebody opens them. */
final class ActiveMedia {
  private ActiveMedia() {}

  /**
   * A problem for each.
   *
   * @param root the content folder
   * @param dangers what was found before
   * @throws UncheckedIOException where a file can't be read from the disk
   */
  static List<Problem> in(Path root, List<ContentFile> files, Kept<Optional<String>> dangers) {
    dangers.retain(files.stream().map(ContentFile::path).collect(Collectors.toSet()));
    return files.parallelStream().flatMap(file -> problem(root, file, dangers).stream()).toList();
  }

  private static Optional<Problem> problem(
      Path root, ContentFile file, Kept<Optional<String>> dangers) {
    Optional<String> run = ServerRun.ending(file.name());
    if (run.isPresent()) {
      return Optional.of(onServer(file, run.get()));
    }
    try {
      return dangers
          .of(file.path(), file.stamp(), () -> ActiveFile.danger(root.resolve(file.path())))
          .map(
              danger ->
                  Problem.of(
                      Rule.ACTIVE_MEDIA,
                      file.position(),
                      "a browser would run what is in this file: " + danger,
                      hint(file.name())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Problem onServer(ContentFile file, String ending) {
    return Problem.of(
        Rule.ACTIVE_MEDIA,
        file.position(),
        "a web server may run this file rather than send it, for .%s in its name".formatted(ending),
        "rename it to %s, or put it into a ZIP".formatted(ServerRun.harmless(file.name())));
  }

  private static String hint(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".svg")
        ? "save it as a plain SVG, or as a PNG"
        : "publish it as a PDF or a ZIP, or link to where it runs";
  }
}
