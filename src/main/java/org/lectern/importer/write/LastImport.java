package org.lectern.importer.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.source.Unmerged;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.JsonReader;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.json.Json;
import org.lectern.problem.Problem;

/**
 * What the last import wrote to each file: {@code imported.json} beside the content. It belongs
 * into the repository like the content, because somebody else may run the next import; in {@code
 * .lectern/}, which git ignores, only one would have it. It has one line for each content file, so
 * that its diff shows what changed in the schedule.
 */
final class LastImport {
  static final String FILE = "imported.json";
  private static final String NOTE = "about";

  private final Map<String, Entry> entries;
  private final Map<String, String> keys = new LinkedHashMap<>();

  /**
   * What was written to one file.
   *
   * @param path the path at that time
   */
  record Entry(String path, Map<String, Object> fields, String body) {}

  private LastImport(Map<String, Entry> entries) {
    this.entries = new TreeMap<>(entries);
    entries.forEach((key, entry) -> keys.put(entry.path(), key));
  }

  /**
   * Reads that of a conference's folder; empty before the first import.
   *
   * @throws org.lectern.importer.format.RefusedException if it can't be read
   */
  static LastImport in(Path folder) throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      byte[] bytes = Files.readAllBytes(file);
      checkMerged(new String(bytes, StandardCharsets.UTF_8));
      Input.File input = new Input.File(FILE, () -> new ByteArrayInputStream(bytes));
      try (JsonReader json = new JsonReader(input, Reading.ofOwnFile())) {
        json.object(
            key -> {
              if (!key.equals(NOTE)) {
                entries.put(key, entry(json.fields()));
              }
            });
      }
    }
    return new LastImport(entries);
  }

  /**
   * Refuses a file with git's conflict markers: imports on two branches write neighbouring lines,
   * which git can't merge. Either version will do: what the other import brought is in the content,
   * and is merged as if an editor had written it.
   */
  private static void checkMerged(String text) throws RefusedException {
    Optional<Problem> unmerged = Unmerged.in(text, FILE);
    if (unmerged.isPresent()) {
      throw new RefusedException(
          unmerged.get().position(),
          unmerged.get().message(),
          "take either version of the whole file, by git checkout --ours "
              + FILE
              + ", and import again");
    }
  }

  /**
   * Returns the same; if no session of it has a file any more, only the entries that still have
   * one. In that case a new year begins, whose sessions may have the same ids.
   */
  LastImport withExistingFiles(ExistingContent existing) {
    Map<String, Entry> here = new TreeMap<>(entries);
    here.entrySet().removeIf(one -> !isHere(existing, one.getKey(), one.getValue()));
    String sessions = key(ContentKind.SESSION, "");
    boolean isOver =
        entries.keySet().stream().anyMatch(key -> key.startsWith(sessions))
            && here.keySet().stream().noneMatch(key -> key.startsWith(sessions));
    return isOver ? new LastImport(here) : this;
  }

  private static boolean isHere(ExistingContent existing, String key, Entry entry) {
    return Stream.of(ContentKind.values())
        .filter(kind -> key.startsWith(key(kind, "")))
        .anyMatch(
            kind ->
                existing.withId(kind, key.substring(key(kind, "").length())).isPresent()
                    || existing.now(kind, entry.path()).isPresent());
  }

  private static Entry entry(Fields fields) {
    return new Entry(
        fields.text("path").orElse(""),
        Values.plain(fields.thing("fields").map(Fields::rest).orElse(Map.of())),
        fields.text("body").orElse(""));
  }

  private static String key(ContentKind kind, String key) {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + key;
  }

  /** Returns what was written for a key. */
  Optional<Entry> of(ContentKind kind, String key) {
    return Optional.ofNullable(entries.get(key(kind, key)));
  }

  /** Returns the fields that were written for a key. */
  Map<String, Object> fields(ContentKind kind, String key) {
    return of(kind, key).map(Entry::fields).orElse(Map.of());
  }

  /** Returns the path that was written for a key. */
  Optional<String> path(ContentKind kind, String key) {
    return of(kind, key).map(Entry::path);
  }

  /** Returns the key for which a path was written. */
  Optional<String> keyOf(ContentKind kind, String path) {
    return Optional.ofNullable(keys.get(path)).map(key -> key.substring(key(kind, "").length()));
  }

  /** Returns what was written to a path. */
  Optional<Entry> at(ContentKind kind, String path) {
    return keyOf(kind, path).flatMap(key -> of(kind, key));
  }

  /** Returns what was written for a file's key, or else to its path. */
  Optional<Entry> before(ContentFile piece) {
    return of(piece.kind(), piece.key()).or(() -> at(piece.kind(), piece.path()));
  }

  /** Whether no import knows a file by an id: because none wrote it, or one without ids. */
  boolean isUnclaimed(ContentKind kind, String path) {
    return keyOf(kind, path)
        .filter(key -> !key.equals(FileNaming.slugIn(path)) || fields(kind, key).containsKey("id"))
        .isEmpty();
  }

  /** Returns the paths that were written once and aren't among these files. */
  List<String> without(List<ContentFile> pieces) {
    Map<String, Entry> rest = new TreeMap<>(entries);
    pieces.forEach(piece -> rest.remove(key(piece.kind(), piece.key())));
    Set<String> written = pieces.stream().map(ContentFile::path).collect(Collectors.toSet());
    return rest.values().stream()
        .map(Entry::path)
        .filter(path -> !written.contains(path))
        .sorted()
        .toList();
  }

  /** Returns the record after another import; entries that aren't in it stay. */
  LastImport with(List<ContentFile> pieces) {
    Map<String, Entry> all = new TreeMap<>(entries);
    Set<String> written = pieces.stream().map(ContentFile::path).collect(Collectors.toSet());
    all.values().removeIf(entry -> written.contains(entry.path()));
    pieces.forEach(
        piece ->
            all.put(
                key(piece.kind(), piece.key()),
                new Entry(piece.path(), Values.plain(piece.fields()), piece.body())));
    return new LastImport(all);
  }

  /** Returns the text of {@code imported.json}. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("{\n");
    line(text, NOTE, "What lectern import wrote last. Commit it; it isn't for editing.");
    entries.forEach(
        (key, entry) -> {
          text.append(",\n");
          Map<String, Object> value = new LinkedHashMap<>();
          value.put("path", entry.path());
          value.put("fields", entry.fields());
          value.put("body", entry.body());
          line(text, key, value);
        });
    return text.append("\n}\n").toString();
  }

  private static void line(StringBuilder text, String key, Object value) {
    String object = Json.text(json -> json.value(key, value));
    text.append(object, 1, object.length() - 1);
  }
}
