package org.lectern.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.ContentTarget;
import org.lectern.program.Program;
import org.lectern.suggest.Suggestion;
import org.lectern.text.Texts;

/**
 * A picture or another file in {@code media} that something names, and that there isn't.
 *
 * @param texts those of all editions
 */
record MissingMedia(Texts texts) implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    ContentFiles files = new ContentFiles(program);
    Stream<Problem> fields =
        FileFields.of(program)
            .filter(use -> program.file(use.path()).isEmpty())
            .map(use -> of(use, files));
    Stream<Problem> pictures =
        Passage.all(program, texts)
            .flatMap(
                passage ->
                    passage.uses().flatMap(use -> of(program, files, passage, use).stream()));
    return Stream.concat(fields, pictures);
  }

  private static Problem of(FileFields.Use use, ContentFiles files) {
    return Problem.of(
        Rule.MISSING_MEDIA,
        use.place(),
        "there is no file \"%s\"".formatted(use.path()),
        files
            .near(use.path())
            .filter(ContentFiles::isMedia)
            .or(() -> use.mayBeOnTheWeb() ? Hosts.withScheme(use.path()) : Optional.empty())
            .map(Suggestion::didYouMean)
            .orElseGet(() -> usual(use.path())));
  }

  private static String usual(String path) {
    return ContentFiles.isMedia(path)
        ? "put it there, or mend its name here"
        : "put it into media/ and write media/" + path.substring(path.lastIndexOf('/') + 1);
  }

  private static Optional<Problem> of(
      Program program, ContentFiles files, Passage passage, Passage.Use use) {
    if (use.target().isEmpty()) {
      return Optional.empty(); // BrokenLink tells it.
    }
    Optional<ContentTarget> target = ContentTarget.of(program, passage.body(), use.target());
    if (target.isEmpty() && isMissing(passage, use)) {
      String path = ContentFiles.path(passage.body(), use.target()).orElse(use.target());
      return Optional.of(
          Problem.of(
              Rule.MISSING_MEDIA,
              use.place(),
              "there is no file \"%s\"".formatted(path),
              files
                  .meant(passage.body(), use.target())
                  .map(Suggestion::didYouMean)
                  .orElseGet(() -> usual(path))));
    }
    if (use.image() && target.isPresent() && !(target.get() instanceof ContentTarget.ToFile)) {
      return Optional.of(
          Problem.of(
              Rule.MISSING_MEDIA,
              use.place(),
              "\"%s\" isn't a picture".formatted(use.target()),
              "a link is written without the ! in front"));
    }
    return Optional.empty();
  }

  /** Whether something in a text that leads nowhere was meant to be a file in {@code media}. */
  static boolean isMissing(Passage passage, Passage.Use use) {
    return use.image()
        || ContentFiles.path(passage.body(), use.target())
            .filter(ContentFiles::isMedia)
            .isPresent();
  }
}
