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
 * What the last import wrote, of each file: {@code imported.json} beside the content. It belongs
 * into the repository as the content does, for whoever imports next may sit elsewhere; {@code
 * .lectern/}, which git ignores, would leave the others without it. One file in one line, so that
 * its differences say what changed where the schedule comes from.
 */
final class Base {
  static final String FILE = "imported.json";
  private static final String NOTE = "about";

  private final Map<String, Entry> entries;
  private final Map<String, String> keys = new LinkedHashMap<>();

  /**
   * What was written of one file.
   *
   * @param path where it was written first
   */
  record Entry(String path, Map<String, Object> fields, String body) {}

  private Base(Map<String, Entry> entries) {
    this.entries = new TreeMap<>(entries);
    entries.forEach((key, entry) -> keys.put(entry.path(), key));
  }

  /**
   * That of a conference's folder; an empty one before the first import.
   *
   * @throws org.lectern.importer.format.RefusedException where it can't be read
   */
  static Base in(Path folder) throws IOException {
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
    return new Base(entries);
  }

  /**
   * Two imports on two branches write neighbouring lines, which git can't merge. Either side will
   * do: what the other one brought stands in the content, and is compared as if an editor had
   * written it.
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
   * The same, or only that of which there is a file still, where no session has one: then another
   * year begins, whose sessions may have the ids of the last one's.
   */
  Base thatIsHere(Existing existing) {
    Map<String, Entry> here = new TreeMap<>(entries);
    here.entrySet().removeIf(one -> !isHere(existing, one.getKey(), one.getValue()));
    String sessions = key(Kind.SESSION, "");
    boolean isOver =
        entries.keySet().stream().anyMatch(key -> key.startsWith(sessions))
            && here.keySet().stream().noneMatch(key -> key.startsWith(sessions));
    return isOver ? new Base(here) : this;
  }

  private static boolean isHere(Existing existing, String key, Entry entry) {
    return Stream.of(Kind.values())
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

  private static String key(Kind kind, String key) {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + key;
  }

  /** What was written of a thing. */
  Optional<Entry> of(Kind kind, String key) {
    return Optional.ofNullable(entries.get(key(kind, key)));
  }

  /** The fields that were written of a thing. */
  Map<String, Object> fields(Kind kind, String key) {
    return of(kind, key).map(Entry::fields).orElse(Map.of());
  }

  /** Where a thing was written. */
  Optional<String> path(Kind kind, String key) {
    return of(kind, key).map(Entry::path);
  }

  /** What was written at a path, by its key. */
  Optional<String> keyOf(Kind kind, String path) {
    return Optional.ofNullable(keys.get(path)).map(key -> key.substring(key(kind, "").length()));
  }

  /** What was written at a path. */
  Optional<Entry> at(Kind kind, String path) {
    return keyOf(kind, path).flatMap(key -> of(kind, key));
  }

  /** What was written of a piece, or of a file that it takes for its own. */
  Optional<Entry> before(Piece piece) {
    return of(piece.kind(), piece.key()).or(() -> at(piece.kind(), piece.path()));
  }

  /** Whether no import knows a file by an id: none wrote it, or one that has no ids. */
  boolean isNobodys(Kind kind, String path) {
    return keyOf(kind, path)
        .filter(key -> !key.equals(Naming.slugIn(path)) || fields(kind, key).containsKey("id"))
        .isEmpty();
  }

  /** The paths of what was written once and isn't among these. */
  List<String> without(List<Piece> pieces) {
    Map<String, Entry> rest = new TreeMap<>(entries);
    pieces.forEach(piece -> rest.remove(key(piece.kind(), piece.key())));
    Set<String> written = pieces.stream().map(Piece::path).collect(Collectors.toSet());
    return rest.values().stream()
        .map(Entry::path)
        .filter(path -> !written.contains(path))
        .sorted()
        .toList();
  }

  /** The same after another import; what isn't in that one stays known. */
  Base with(List<Piece> pieces) {
    Map<String, Entry> all = new TreeMap<>(entries);
    Set<String> written = pieces.stream().map(Piece::path).collect(Collectors.toSet());
    all.values().removeIf(entry -> written.contains(entry.path()));
    pieces.forEach(
        piece ->
            all.put(
                key(piece.kind(), piece.key()),
                new Entry(piece.path(), Values.plain(piece.fields()), piece.body())));
    return new Base(all);
  }

  /** The file. */
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
