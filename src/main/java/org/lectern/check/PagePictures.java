package org.lectern.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.markdown.Html;
import org.lectern.problem.Position;
import org.lectern.program.ContentTarget;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/** The files that pages show as pictures, each as often as it is named. */
final class PagePictures {
  private PagePictures() {}

  /** A picture's file as the disk writes it, and where it is named. */
  record Use(String path, Position place) {}

  /** All those that there are: what is missing is told by {@link MissingMedia}. */
  static Stream<Use> in(Program program, Texts texts) {
    return Stream.concat(fields(program), inTexts(program, texts))
        .flatMap(use -> program.file(use.path()).map(path -> new Use(path, use.place())).stream());
  }

  private static Stream<Use> fields(Program program) {
    return FileFields.of(program)
        .filter(FileFields.Use::isPicture)
        .map(field -> new Use(field.path(), field.place()));
  }

  private static Stream<Use> inTexts(Program program, Texts texts) {
    return Passage.all(program, texts)
        .flatMap(
            passage -> {
              Set<String> pictures = pictures(passage.text().html());
              return pictures.isEmpty()
                  ? Stream.empty()
                  : passage
                      .uses()
                      .filter(use -> use.image() || pictures.contains(use.target()))
                      .flatMap(use -> file(program, passage, use).stream());
            });
  }

  /** The targets of all pictures, in Markdown and in plain HTML. */
  private static Set<String> pictures(Html html) {
    return Set.copyOf(html.pictures());
  }

  private static Optional<Use> file(Program program, Passage passage, Passage.Use use) {
    return ContentTarget.of(program, passage.body(), use.target())
        .filter(ContentTarget.ToFile.class::isInstance)
        .map(file -> new Use(((ContentTarget.ToFile) file).path(), use.place()));
  }
}
