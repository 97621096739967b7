package org.lectern.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.ContentPath;
import org.lectern.program.ContentTarget;
import org.lectern.program.Program;
import org.lectern.suggest.Suggestion;
import org.lectern.text.Texts;

/**
 * A link in a text that leads nowhere: to no file, to no heading, or out of the content.
 *
 * @param texts those of all editions
 */
record BrokenLink(Texts texts) implements Check {
  private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-[0-9-]+");

  /** As many headings as an editor likes to read in one line. */
  private static final int LISTED = 6;

  @Override
  public Stream<Problem> find(Program program) {
    ContentFiles files = new ContentFiles(program);
    return Passage.all(program, texts)
        .flatMap(
            passage ->
                Stream.concat(
                    passage.uses().flatMap(use -> of(program, files, passage, use).stream()),
                    TypedLinks.problems(passage)));
  }

  private Optional<Problem> of(
      Program program, ContentFiles files, Passage passage, Passage.Use use) {
    if (use.target().isEmpty()) {
      return problem(use, "a link here has no address", Optional.of("write it between ( and )"));
    }
    Optional<ContentTarget> target = ContentTarget.of(program, passage.body(), use.target());
    if (target.isPresent() && !isFolder(target.get(), use)) {
      return use.image() ? Optional.empty() : heading(target.get(), passage, use);
    }
    return MissingMedia.isMissing(passage, use)
        ? Optional.empty()
        : problem(
            use,
            nowhere(passage, use),
            files
                .meant(passage.body(), use.target())
                .map(Suggestion::didYouMean)
                .or(() -> usual(use)));
  }

  /** {@code ../} leads to no file, though it may come out where the text itself is. */
  private static boolean isFolder(ContentTarget target, Passage.Use use) {
    return target instanceof ContentTarget.Itself && !use.target().startsWith("#");
  }

  private static String nowhere(Passage passage, Passage.Use use) {
    if (use.target().startsWith("/")) {
      return "a link to another file doesn't start with /";
    }
    if (use.target().indexOf('\\') >= 0) {
      return "a link is written with / between its names";
    }
    return ContentFiles.path(passage.body(), use.target())
        .filter(path -> !path.isEmpty())
        .map(path -> "there is no file \"%s\"".formatted(path))
        .orElse("\"%s\" leads to no file of the content".formatted(use.target()));
  }

  private static Optional<String> usual(Passage.Use use) {
    return Hosts.withScheme(use.target())
        .map(Suggestion::didYouMean)
        .or(
            () ->
                Optional.of("write the file's place beside this one, such as ../speakers/name.md"));
  }

  private Optional<Problem> heading(ContentTarget target, Passage passage, Passage.Use use) {
    String name =
        ContentPath.resolve(ContentPath.folderOf(passage.body().path()), use.target())
            .map(ContentPath::fragment)
            .orElse("");
    Optional<Text> text = text(target, passage);
    boolean footnote = target instanceof ContentTarget.Itself && FOOTNOTE.matcher(name).matches();
    if (name.isEmpty() || footnote || text.isEmpty() || text.get().idOf(name).isPresent()) {
      return Optional.empty();
    }
    List<String> names = text.get().headings().stream().map(Text.Heading::name).toList();
    return problem(
        use,
        "there is no heading \"%s\" there".formatted(name),
        Suggestion.nearest(name, names)
            .map(near -> Suggestion.didYouMean("#" + near))
            .or(() -> headings(names)));
  }

  private static Optional<String> headings(List<String> names) {
    return Optional.of(
        names.isEmpty()
            ? "that text has no headings"
            : names.stream()
                .limit(LISTED)
                .map(name -> "#" + name)
                .reduce("known:", (list, name) -> list + " " + name));
  }

  /** The text that a link leads to; nothing where there is none, or it can't be read. */
  private Optional<Text> text(ContentTarget target, Passage passage) {
    if (target instanceof ContentTarget.Itself) {
      return Optional.of(passage.text());
    }
    if (target instanceof ContentTarget.ToSession to) {
      return Optional.of(texts.of(to.session())).filter(text -> to.session().source().has("title"));
    }
    if (target instanceof ContentTarget.ToSpeaker to) {
      return Optional.of(texts.of(to.speaker())).filter(text -> to.speaker().source().has("name"));
    }
    if (target instanceof ContentTarget.ToPage to) {
      return Optional.of(texts.of(to.page())).filter(text -> to.page().source().has("title"));
    }
    return Optional.empty();
  }

  private static Optional<Problem> problem(Passage.Use use, String message, Optional<String> hint) {
    return Optional.of(Problem.of(Rule.BROKEN_LINK, use.place(), message).withHint(hint));
  }
}
