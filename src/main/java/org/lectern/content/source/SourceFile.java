package org.lectern.content.source;

import java.util.Optional;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Utf8;

/**
 * One file as its editor wrote it, taken apart.
 *
 * @param path the path in the content folder, such as {@code sessions/opening.md}
 * @param fields what the front matter says, or the whole of a YAML file
 * @param body the text below the front matter; empty for a YAML file
 * @param bodyStart where that text begins
 */
public record SourceFile(String path, Node.Mapping fields, String body, Position bodyStart) {
  /**
   * A Markdown file with front matter. Nothing where it can't be read: {@code problems} says why.
   *
   * @param file the path that editors see
   */
  public static Optional<SourceFile> markdown(
      byte[] bytes, String path, String file, Problems problems) {
    return markdownInPart(bytes, path, file, problems).filter(SourceFile::isWhole);
  }

  /**
   * The same, where fields that can't be read are {@link Node.Unread}, so that all that is wrong
   * with the others can be told at once.
   */
  public static Optional<SourceFile> markdownInPart(
      byte[] bytes, String path, String file, Problems problems) {
    return Utf8.decode(bytes, file, problems)
        .flatMap(text -> parts(text, file, problems))
        .flatMap(
            parts ->
                Yaml.read(parts.yaml(), file, parts.yamlLine(), problems)
                    .map(
                        fields ->
                            new SourceFile(
                                path,
                                new Node.Mapping(fields.entries(), parts.start()),
                                TextBounds.within(parts, file, problems),
                                new Position(file, parts.bodyLine(), 1))));
  }

  /** A file taken apart, but not where git's marks are in the way; further below, they are told. */
  private static Optional<FrontMatter> parts(String text, String file, Problems problems) {
    Problems found = new Problems();
    Optional<FrontMatter> parts = FrontMatter.split(text, file, found);
    Optional<Problem> unmerged = Unmerged.in(text, file);
    if (unmerged.isEmpty()) {
      problems.addAll(found.sorted());
      return parts;
    }
    Optional<FrontMatter> readable =
        parts.filter(all -> unmerged.get().position().line() >= all.bodyLine());
    problems.add(readable.isPresent() ? unmerged.get() : unmerged.get().asError());
    return readable;
  }

  /** A YAML file. Nothing where it can't be read: {@code problems} says why. */
  public static Optional<SourceFile> yaml(
      byte[] bytes, String path, String file, Problems problems) {
    return yamlInPart(bytes, path, file, problems).filter(SourceFile::isWhole);
  }

  /** The same, where fields that can't be read are {@link Node.Unread}. */
  public static Optional<SourceFile> yamlInPart(
      byte[] bytes, String path, String file, Problems problems) {
    Position start = new Position(file, 1, 1);
    return Utf8.decode(bytes, file, problems)
        .flatMap(text -> yaml(text, file, problems))
        .map(fields -> new SourceFile(path, new Node.Mapping(fields.entries(), start), "", start));
  }

  private static Optional<Node.Mapping> yaml(String text, String file, Problems problems) {
    Optional<Problem> unmerged = Unmerged.in(text, file);
    unmerged.map(Problem::asError).ifPresent(problems::add);
    return unmerged.isPresent() ? Optional.empty() : Yaml.read(text, file, 1, problems);
  }

  private boolean isWhole() {
    return fields.isWhole();
  }

  /** Where the front matter begins. */
  public Position start() {
    return fields.position();
  }
}
