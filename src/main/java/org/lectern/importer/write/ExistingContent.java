package org.lectern.importer.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.content.field.Ids;
import org.lectern.content.source.SourceFile;
import org.lectern.problem.ProblemException;
import org.lectern.problem.Problems;

/** The content files that exist already: the conference, sessions and speakers. */
final class ExistingContent {
  private final Map<String, ExistingFile> bySlug = new LinkedHashMap<>();
  private final Map<String, ExistingFile> byId = new HashMap<>();
  private final Map<String, ExistingFile> byPath = new LinkedHashMap<>();
  private final Map<String, ExistingFile> byAlias = new HashMap<>();
  private final Map<String, String> others = new TreeMap<>();
  private Optional<ExistingFile> conference = Optional.empty();

  private ExistingContent() {}

  /**
   * Reads the files in a content folder, which need not exist.
   *
   * @throws ProblemException if one of them can't be read
   */
  static ExistingContent in(Path content) throws IOException {
    ExistingContent existing = new ExistingContent();
    Problems problems = new Problems();
    existing.conference = conference(content, problems);
    for (ContentKind kind : List.of(ContentKind.SESSION, ContentKind.SPEAKER)) {
      for (Path file : files(content.resolve(kind.folder()), it -> slug(it).isPresent())) {
        read(content, file, kind, problems).ifPresent(existing::add);
      }
    }
    existing.addOthers(content);
    if (problems.hasErrors()) {
      throw new ProblemException(problems.sorted());
    }
    return existing;
  }

  /** Reads the conference alone; returns nothing if there is none yet. */
  static Optional<ExistingFile> conference(Path content, Problems problems) throws IOException {
    Path file = content.resolve(ContentKind.CONFERENCE.path(""));
    return Files.exists(file)
        ? read(content, file, ContentKind.CONFERENCE, problems)
        : Optional.empty();
  }

  private static List<Path> files(Path folder, Predicate<Path> isWanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).filter(isWanted).sorted().toList();
    }
  }

  /** Returns a file's slug; nothing for a translation, such as {@code knots.ja.md}. */
  private static Optional<String> slug(Path file) {
    String name = Ids.plain(file.getFileName().toString());
    return name.endsWith(".md")
        ? Optional.of(name.substring(0, name.length() - 3)).filter(slug -> !slug.contains("."))
        : Optional.empty();
  }

  private static Optional<ExistingFile> read(
      Path content, Path file, ContentKind kind, Problems problems) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String path = path(content, file);
    Optional<SourceFile> source =
        kind == ContentKind.CONFERENCE
            ? SourceFile.yaml(bytes, path, path, problems)
            : SourceFile.markdown(bytes, path, path, problems);
    return source.map(
        read ->
            new ExistingFile(
                kind,
                path,
                slug(file).orElse(""),
                new String(bytes, StandardCharsets.UTF_8),
                read));
  }

  private void addOthers(Path content) throws IOException {
    if (!Files.isDirectory(content)) {
      return;
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> list = Files.list(content)) {
      list.filter(file -> file.getFileName().toString().matches("conference\\..+\\.yaml"))
          .forEach(files::add);
    }
    for (String folder :
        List.of(ContentKind.SESSION.folder(), ContentKind.SPEAKER.folder(), "pages")) {
      files.addAll(files(content.resolve(folder), file -> file.toString().endsWith(".md")));
    }
    for (Path file : files) {
      String path = path(content, file);
      if (!byPath.containsKey(path)) {
        others.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
  }

  private static String path(Path content, Path file) {
    return content.relativize(file).toString().replace('\\', '/');
  }

  private void add(ExistingFile file) {
    bySlug.put(file.kind() + " " + file.slug(), file);
    byPath.put(file.path(), file);
    file.id().ifPresent(id -> byId.put(file.kind() + " " + id, file));
    Values.singles(file.fields().get("aliases"))
        .forEach(alias -> byAlias.put(file.kind() + " " + alias, file));
  }

  /** Returns the conference's fields. */
  Map<String, Object> conference() {
    return conference.map(ExistingFile::fields).orElse(Map.of());
  }

  /** Returns all sessions and speakers. */
  Collection<ExistingFile> all() {
    return byPath.values();
  }

  /** Returns the texts of pages and translations, by their paths in the content folder. */
  Map<String, String> others() {
    return others;
  }

  /** Returns the file with an {@code id:}. */
  Optional<ExistingFile> withId(ContentKind kind, String id) {
    return Optional.ofNullable(byId.get(kind + " " + id));
  }

  /** Returns the file with a slug. */
  Optional<ExistingFile> withSlug(ContentKind kind, String slug) {
    return Optional.ofNullable(bySlug.get(kind + " " + slug));
  }

  /**
   * Returns the file that once had a path: the one there, or a renamed one with that id or alias.
   */
  Optional<ExistingFile> now(ContentKind kind, String path) {
    String slug = FileNaming.slugIn(path);
    return at(kind, path)
        .or(() -> withId(kind, slug))
        .or(() -> Optional.ofNullable(byAlias.get(kind + " " + slug)));
  }

  /** Returns the file at a path. */
  Optional<ExistingFile> at(ContentKind kind, String path) {
    return kind == ContentKind.CONFERENCE ? conference : Optional.ofNullable(byPath.get(path));
  }
}
