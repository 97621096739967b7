package org.lectern.importer.markdown;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.source.SourceFile;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.LimitedInputStream;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.problem.Severity;

/** Takes the files of a folder apart. */
final class PageReader {
  private static final Pattern TOML =
      Pattern.compile("\\s*[+]{3}[ \\t]*\\n(.*?\\n)??[+]{3}[ \\t]*(\\n|$)", Pattern.DOTALL);

  /** A list that is a whole file has no name; this one is as good as any. */
  private static final Pattern LIST = Pattern.compile("(?:[^\\S\\n]*+(?:#.*+|---)?\\n)*+- ");

  private final Reading reading;

  PageReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * A page; nothing where it has no front matter.
   *
   * @throws RefusedException where its front matter can't be read
   */
  Optional<Page> page(Input.File file) throws IOException {
    String text = text(file);
    Matcher toml = TOML.matcher(text);
    Position start = new Position(file.name(), 1, 1);
    if (toml.lookingAt()) {
      String fields = Optional.ofNullable(toml.group(1)).orElse("");
      Position below = new Position(file.name(), 2, 1);
      String body = reading.text(text.substring(toml.end()), start);
      return Optional.of(
          new Page(file.name(), named(TomlValues.read(fields, below, reading), start), body));
    }
    if (!text.stripLeading().startsWith("---")) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Optional<SourceFile> source = SourceFile.markdown(bytes, file.name(), file.name(), problems);
    return Optional.of(page(source, file, problems));
  }

  /** Whether a file is a page by its front matter in TOML, whatever its name ends with. */
  boolean isPage(Input.File file) throws IOException {
    return TOML.matcher(text(file)).lookingAt();
  }

  /** A file of YAML. */
  Page yaml(Input.File file) throws IOException {
    String text = text(file);
    String whole =
        LIST.matcher(text).lookingAt()
            ? "program:\n" + text.replaceFirst("(?m)^---\\s*$", "")
            : text;
    Problems problems = new Problems();
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    return page(SourceFile.yaml(bytes, file.name(), file.name(), problems), file, problems);
  }

  /** A file of TOML. */
  Page toml(Input.File file) throws IOException {
    Position start = new Position(file.name(), 1, 1);
    return new Page(file.name(), named(TomlValues.read(text(file), start, reading), start), "");
  }

  private Page page(Optional<SourceFile> source, Input.File file, Problems problems)
      throws RefusedException {
    for (Problem problem : problems.sorted()) {
      if (problem.rule() == Rule.DUPLICATE_KEY) {
        reading
            .findings()
            .leftOut(problem.position(), "a field that is there twice, of which the first counts");
      } else if (source.isEmpty() && problem.severity() == Severity.ERROR) {
        throw new RefusedException(problem.position(), problem.message());
      }
    }
    SourceFile found =
        source.orElseThrow(
            () -> new RefusedException(Position.file(file.name()), "this can't be read"));
    Fields fields = named(YamlValues.map(found.fields(), reading), new Position(file.name(), 1, 1));
    return new Page(file.name(), fields, reading.text(found.body(), found.bodyStart()));
  }

  private Fields named(Map<String, Object> values, Position place) {
    Map<String, Object> small = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (small.putIfAbsent(name.toLowerCase(Locale.ROOT), value) != null) {
            reading
                .findings()
                .leftOut(place, "a field that is there twice, of which the first counts");
          }
        });
    return new Fields(small, place, reading.findings());
  }

  private static String text(Input.File file) throws IOException {
    try (LimitedInputStream in = file.open()) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      return PlainText.clean(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString())
          .replaceFirst("^\uFEFF", "");
    } catch (CharacterCodingException other) {
      throw new RefusedException(Position.file(file.name()), "the file isn't in UTF-8");
    }
  }
}
