package org.lectern.content.source;

import java.util.Optional;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;

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
   * Some marks make reading Markdown take as long as the square of its length, and who sends a text
   * may be a stranger. A long abstract has 3,000 letters.
   */
  private static final int MOST_LETTERS = 60_000;

  /**
   * A Markdown file with front matter. Nothing where it can't be read: {@code problems} says why.
   *
   * @param file the path that editors see
   */
  public static Optional<SourceFile> markdown(
      byte[] bytes, String path, String file, Problems problems) {
    return Utf8.decode(bytes, file, problems)
        .flatMap(text -> FrontMatter.split(text, file, problems))
        .flatMap(
            parts ->
                Yaml.read(parts.yaml(), file, parts.yamlLine(), problems)
                    .map(
                        fields ->
                            new SourceFile(
                                path,
                                new Node.Mapping(fields.entries(), parts.start()),
                                body(parts, file, problems),
                                new Position(file, parts.bodyLine(), 1))));
  }

  private static String body(FrontMatter parts, String file, Problems problems) {
    String body = parts.body();
    if (body.length() <= MOST_LETTERS) {
      return body;
    }
    problems.add(
        Problem.of(
            Rule.BAD_VALUE,
            new Position(file, parts.bodyLine(), 1),
            "this text has %d letters, and may have %d".formatted(body.length(), MOST_LETTERS),
            "divide it, or put it into media/ as a file and link to that"));
    return body.substring(0, MOST_LETTERS);
  }

  /** A YAML file. Nothing where it can't be read: {@code problems} says why. */
  public static Optional<SourceFile> yaml(
      byte[] bytes, String path, String file, Problems problems) {
    Position start = new Position(file, 1, 1);
    return Utf8.decode(bytes, file, problems)
        .flatMap(text -> Yaml.read(text, file, 1, problems))
        .map(fields -> new SourceFile(path, new Node.Mapping(fields.entries(), start), "", start));
  }

  /** Where the front matter begins. */
  public Position start() {
    return fields.position();
  }
}
