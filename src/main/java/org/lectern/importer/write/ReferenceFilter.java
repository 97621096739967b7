package org.lectern.importer.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.content.field.Ids;

/** Removes references in sessions to files that an editor removed. */
final class ReferenceFilter {
  private final Set<String> there = new HashSet<>();
  private final List<String> leftOut = new ArrayList<>();

  /** Records a file that exists after the import. */
  void add(ContentKind kind, String path) {
    there.add(kind + Ids.plain(FileNaming.slugIn(path)));
  }

  /** Returns reports of removed references, each with its file. */
  List<String> leftOut() {
    return leftOut;
  }

  /** The fields of a session that name people. */
  static final List<String> PEOPLE = List.of("speakers", "chairs", "authors");

  /**
   * Returns a session's fields without references to missing files.
   *
   * @param mine the fields of its file: references in these are up to the editor
   */
  Map<String, Object> in(String path, Map<String, Object> session, Map<String, Object> mine) {
    Map<String, Object> fields = new LinkedHashMap<>(session);
    PEOPLE.forEach(field -> people(path, fields, field, Values.singles(mine.get(field))));
    Object whole = session.get("part_of");
    if (whole != null && !whole.equals(mine.get("part_of")) && !has(ContentKind.SESSION, whole)) {
      report(path, "part_of", whole);
      fields.remove("part_of");
    }
    return fields;
  }

  private void people(String path, Map<String, Object> fields, String field, List<?> here) {
    List<?> people = Values.list(fields.get(field));
    List<?> known =
        people.stream().filter(it -> here.contains(it) || has(ContentKind.SPEAKER, it)).toList();
    if (known.size() < people.size()) {
      people.stream().filter(it -> !known.contains(it)).forEach(it -> report(path, "speaker", it));
      fields.put(field, known);
    }
    if (!people.isEmpty() && known.isEmpty()) {
      fields.remove(field);
    }
  }

  private boolean has(ContentKind kind, Object slug) {
    return there.contains(kind + Ids.plain(slug.toString()));
  }

  private void report(String path, String field, Object slug) {
    leftOut.add("%s: %s %s".formatted(path, field, slug));
  }
}
