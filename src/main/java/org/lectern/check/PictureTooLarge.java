package org.lectern.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.picture.PictureFacts;
import org.lectern.picture.Size;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/**
 * A picture on a page that is far larger than any screen shows, and that pages load as it is, such
 * as one that moves. Files that readers only download may be as large as they like.
 *
 * @param texts those of all editions
 * @param facts gives those of a file by its path in the content folder
 */
record PictureTooLarge(Texts texts, Function<String, PictureFacts> facts) implements Check {
  private static final long MOST_PIXELS = 40_000_000;
  private static final long MOST_BYTES = 10_000_000;

  @Override
  public Stream<Problem> find(Program program) {
    Set<String> seen = new HashSet<>();
    return PagePictures.in(program, texts)
        .filter(use -> seen.add(use.path()))
        .flatMap(use -> of(use).stream());
  }

  private Optional<Problem> of(PagePictures.Use use) {
    PictureFacts picture = facts.apply(use.path());
    if (picture.isScaled()) {
      return Optional.empty();
    }
    long pixels = picture.size().map(size -> (long) size.width() * size.height()).orElse(0L);
    if (use.path().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      pixels = 0;
    }
    return pixels > MOST_PIXELS
        ? problem(use, dimensions(picture.size().orElseThrow()))
        : picture.bytes() > MOST_BYTES
            ? problem(use, "%s MB".formatted(Math.round(picture.bytes() / 1e6)))
            : Optional.empty();
  }

  private static String dimensions(Size size) {
    return "%s by %s pixels".formatted(size.width(), size.height());
  }

  private static Optional<Problem> problem(PagePictures.Use use, String howLarge) {
    return Optional.of(
        Problem.of(
            Rule.PICTURE_TOO_LARGE,
            use.place(),
            "the picture %s has %s".formatted(use.path(), howLarge),
            "save it with 4,000 pixels or fewer on its longer side"));
  }
}
