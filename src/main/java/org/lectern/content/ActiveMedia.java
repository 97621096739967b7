package org.lectern.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.lectern.picture.ActiveFile;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/** Files in {@code media} that a browser, or the web server, would run when somebody opens them. */
final class ActiveMedia {
  private ActiveMedia() {}

  /** What would run of a file, as a problem. */
  static Optional<Problem> problem(Path root, ContentFile file) throws IOException {
    Optional<String> run = ServerScripts.ending(file.name());
    if (run.isPresent()) {
      return Optional.of(onServer(file, run.get()));
    }
    return ActiveFile.danger(root.resolve(file.path()))
        .map(
            danger ->
                Problem.of(
                    Rule.ACTIVE_MEDIA,
                    file.position(),
                    "a browser would run what is in this file: " + danger,
                    hint(file.name())));
  }

  private static Problem onServer(ContentFile file, String ending) {
    return Problem.of(
        Rule.ACTIVE_MEDIA,
        file.position(),
        "a web server may run this file rather than send it, for .%s in its name".formatted(ending),
        "rename it to %s, or put it into a ZIP".formatted(ServerScripts.harmless(file.name())));
  }

  private static String hint(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".svg")
        ? "save it as a plain SVG, or as a PNG"
        : "publish it as a PDF or a ZIP, or link to where it runs";
  }
}
