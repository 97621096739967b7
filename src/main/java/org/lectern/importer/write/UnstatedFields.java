package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Handles fields of a conference that an imported file doesn't state: they stay as they are. A
 * guess is only written if there is no value.
 */
final class UnstatedFields {
  private final Map<String, Object> here;
  private final Map<String, Object> before;

  /**
   * Creates one for existing fields.
   *
   * @param here the fields of {@code conference.yaml}
   * @param before the fields that the last import wrote
   */
  UnstatedFields(Map<String, Object> here, Map<String, Object> before) {
    this.here = here;
    this.before = before;
  }

  /** Whether a guess may be written. A conference with no language, or several, needs no guess. */
  boolean isFree(String field) {
    return !here.containsKey(field)
        && !before.containsKey(field)
        && (here.isEmpty() || !field.equals("language"));
  }

  /** Writes the value of the last import, so that the merge keeps the current one. */
  void keep(Map<String, Object> fields, String field) {
    if (before.containsKey(field)) {
      fields.put(field, before.get(field));
    }
  }

  /** Writes a guess if there is no value. */
  void likely(Map<String, Object> fields, String field, Object value) {
    if (isFree(field)) {
      fields.put(field, value);
    } else {
      keep(fields, field);
    }
  }

  /**
   * Adds the values of other formats below {@code extra:}, except those of rooms and tracks that
   * this file doesn't have.
   *
   * @param fields the fields of the file, with its rooms and tracks
   */
  Map<String, Object> extra(Map<String, Object> extra, Map<String, Object> fields) {
    Map<String, Object> all = new LinkedHashMap<>(extra);
    Values.map(before.get("extra"))
        .forEach(
            (format, values) -> {
              if (!extra.containsKey(format)) {
                Map<String, Object> kept = new LinkedHashMap<>(Values.map(values));
                for (NamedList list : NamedList.values()) {
                  kept.computeIfPresent(
                      list.field(), (name, known) -> only(list, fields, Values.map(known)));
                }
                all.put(format, kept);
              }
            });
    return PublishedIdentity.rooms(all, here, before);
  }

  private static Map<String, Object> only(
      NamedList list, Map<String, Object> fields, Map<String, Object> known) {
    known.keySet().retainAll(ThreeWayMerge.byId(Values.list(fields.get(list.field()))).keySet());
    return known.isEmpty() ? null : known;
  }
}
