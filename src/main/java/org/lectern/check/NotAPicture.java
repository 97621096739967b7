package org.lectern.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/**
 * A file that a page would show as a picture, of a kind that browsers don't show.
 *
 * @param texts those of all editions
 */
record NotAPicture(Texts texts) implements Check {
  private static final Set<String> SHOWN =
      Set.of("jpg", "jpeg", "png", "apng", "gif", "webp", "avif", "svg", "bmp", "ico");

  @Override
  public Stream<Problem> find(Program program) {
    return PagePictures.in(program, texts)
        .filter(use -> !SHOWN.contains(ending(use.path())))
        .map(
            use ->
                Problem.of(
                    Rule.BAD_PICTURE,
                    use.place(),
                    "browsers don't show \"%s\" as a picture".formatted(use.path()),
                    "save it as JPEG or PNG"));
  }

  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
