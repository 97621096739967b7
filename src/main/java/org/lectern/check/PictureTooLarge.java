package org.lectern.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.markdown.Html;
import org.lectern.picture.PictureFacts;
import org.lectern.picture.Size;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Address;
import org.lectern.program.ContentTarget;
import org.lectern.program.Look;
import org.lectern.program.Program;
import org.lectern.program.Source;
import org.lectern.site.Texts;

/**
 * A picture on a page that is far larger than any screen shows, and that pages load as it is, such
 * as one that moves. Files that readers only download may be as large as they like.
 *
 * @param facts gives those of a file by its path in the content folder
 */
record PictureTooLarge(Function<String, PictureFacts> facts) implements Check {
  private static final long MOST_PIXELS = 40_000_000;
  private static final long MOST_BYTES = 10_000_000;

  /** A picture's file, and where it is named. */
  private record Use(String path, Position place) {}

  @Override
  public boolean onlyWarns() {
    return true;
  }

  @Override
  public Stream<Problem> find(Program program, Texts texts) {
    Set<String> seen = new HashSet<>();
    return Stream.concat(fields(program), inTexts(program, texts))
        .flatMap(use -> program.file(use.path()).map(path -> new Use(path, use.place())).stream())
        .filter(use -> seen.add(use.path()))
        .flatMap(use -> of(use).stream());
  }

  private Optional<Problem> of(Use use) {
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
            ? problem(use, "%d MB".formatted(Math.round(picture.bytes() / 1e6)))
            : Optional.empty();
  }

  private static String dimensions(Size size) {
    return "%d by %d pixels".formatted(size.width(), size.height());
  }

  private static Optional<Problem> problem(Use use, String howLarge) {
    return Optional.of(
        Problem.of(
            Rule.PICTURE_TOO_LARGE,
            use.place(),
            "the picture %s has %s".formatted(use.path(), howLarge),
            "save it with 4,000 pixels or fewer on its longer side"));
  }

  private static Stream<Use> fields(Program program) {
    Source conference = program.conference().source();
    Optional<Look.Logo> logo = program.conference().look().logo();
    return Stream.of(
            use(logo.map(Look.Logo::file), conference, "theme.logo"),
            use(logo.flatMap(Look.Logo::dark), conference, "theme.logo_dark"),
            program.sessions().stream()
                .flatMap(
                    one ->
                        Item.each(one.media())
                            .flatMap(
                                item ->
                                    use(
                                        item.value().poster(),
                                        one.source(),
                                        "media." + item.index() + ".poster"))),
            program.speakers().stream().flatMap(one -> use(one.photo(), one.source(), "photo")))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> use(Optional<Address.File> file, Source source, String field) {
    return file.stream().map(it -> new Use(it.path(), source.at(field)));
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
