package org.lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.ContentTarget;
import org.lectern.program.Link;
import org.lectern.program.Look;
import org.lectern.program.Media;
import org.lectern.program.Program;
import org.lectern.program.Source;
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
        uses(program).filter(use -> program.file(use.path()).isEmpty()).map(use -> of(use, files));
    Stream<Problem> pictures =
        Passage.all(program, texts)
            .flatMap(
                passage ->
                    passage.uses().flatMap(use -> of(program, files, passage, use).stream()));
    return Stream.concat(fields, pictures);
  }

  /**
   * A file that a field names.
   *
   * @param field its last name
   */
  private record Use(String path, Position place, String field) {
    boolean mayBeOnTheWeb() {
      return field.equals("url") || field.equals("link");
    }
  }

  private static Problem of(Use use, ContentFiles files) {
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

  private static Stream<Use> uses(Program program) {
    return Stream.of(
            conference(program.conference()),
            program.sessions().stream()
                .flatMap(
                    one ->
                        Stream.concat(
                            media(one.source(), one.media()), links(one.source(), one.links()))),
            program.speakers().stream()
                .flatMap(
                    one ->
                        Stream.concat(
                            use(one.photo(), one.source(), "photo"),
                            links(one.source(), one.links()))))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> conference(Conference conference) {
    return Stream.of(
            use(
                conference.venue().flatMap(Conference.Venue::link),
                conference.source(),
                "venue.url"),
            Item.each(conference.access()).flatMap(policy -> requirements(conference, policy)),
            look(conference.look(), conference.source()))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> look(Look look, Source source) {
    return Stream.of(
            use(look.logo().map(Look.Logo::file), source, "theme.logo"),
            use(look.logo().flatMap(Look.Logo::dark), source, "theme.logo_dark"),
            use(look.fontFile(), source, "theme.font_file"),
            use(look.headingFontFile(), source, "theme.heading_font_file"))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> requirements(Conference conference, Item<AccessPolicy> policy) {
    String field = "access." + policy.index() + ".requires.";
    return Item.each(policy.value().requires())
        .flatMap(
            one -> use(one.value().address(), conference.source(), field + one.index() + ".url"));
  }

  private static Stream<Use> media(Source source, List<Media> media) {
    List<Use> uses = new ArrayList<>();
    for (int i = 0; i < media.size(); i++) {
      Media item = media.get(i);
      String field = "media." + i + ".";
      use(Optional.of(item.address()), source, field + item.kind().id()).forEach(uses::add);
      use(item.poster(), source, field + "poster").forEach(uses::add);
      use(item.captions(), source, field + "captions").forEach(uses::add);
      use(item.transcript(), source, field + "transcript").forEach(uses::add);
    }
    return uses.stream();
  }

  private static Stream<Use> links(Source source, List<Link> links) {
    return Item.each(links)
        .flatMap(
            link ->
                use(Optional.of(link.value().address()), source, "links." + link.index() + ".url"));
  }

  private static Stream<Use> use(Optional<? extends Address> address, Source source, String field) {
    return address.stream()
        .filter(Address.File.class::isInstance)
        .map(
            file ->
                new Use(
                    ((Address.File) file).path(),
                    source.at(field),
                    field.substring(field.lastIndexOf('.') + 1)));
  }
}
