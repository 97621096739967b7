package org.lectern.importer.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.content.field.Ids;

/** Leaves out of sessions whom and what an editor removed, for it has no file then. */
final class Mentions {
  private final Set<String> there = new HashSet<>();
  private final List<String> leftOut = new ArrayList<>();

  /** Takes note of a file that there is after the import. */
  void have(Kind kind, String path) {
    there.add(kind + Ids.plain(Naming.slugIn(path)));
  }

  /** What was left out, and of which file. */
  List<String> leftOut() {
    return leftOut;
  }

  /** The fields of a session that name people. */
  static final List<String> PEOPLE = List.of("speakers", "chairs", "authors");

  /**
   * A session's fields without names of what isn't there.
   *
   * @param mine what its file says by now: that is up to its editor
   */
  Map<String, Object> in(String path, Map<String, Object> session, Map<String, Object> mine) {
    Map<String, Object> fields = new LinkedHashMap<>(session);
    PEOPLE.forEach(field -> people(path, fields, field, Values.singles(mine.get(field))));
    Object whole = session.get("part_of");
    if (whole != null && !whole.equals(mine.get("part_of")) && !has(Kind.SESSION, whole)) {
      tell(path, "part_of", whole);
      fields.remove("part_of");
    }
    return fields;
  }

  private void people(String path, Map<String, Object> fields, String field, List<?> here) {
    List<?> people = Values.list(fields.get(field));
    List<?> known =
        people.stream().filter(it -> here.contains(it) || has(Kind.SPEAKER, it)).toList();
    if (known.size() < people.size()) {
      people.stream().filter(it -> !known.contains(it)).forEach(it -> tell(path, "speaker", it));
      fields.put(field, known);
    }
    if (!people.isEmpty() && known.isEmpty()) {
      fields.remove(field);
    }
  }

  private boolean has(Kind kind, Object slug) {
    return there.contains(kind + Ids.plain(slug.toString()));
  }

  private void tell(String path, String field, Object slug) {
    leftOut.add("%s: %s %s".formatted(path, field, slug));
  }
}
