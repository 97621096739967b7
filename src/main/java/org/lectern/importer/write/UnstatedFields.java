package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file doesn't say of a conference: that stays as it is. What is only likely is written
 * where nothing is there, and takes the place of nothing.
 */
final class UnstatedFields {
  private final Map<String, Object> here;
  private final Map<String, Object> before;

  /**
   * What is there.
   *
   * @param here the fields of {@code conference.yaml}
   * @param before what the last import wrote of them
   */
  UnstatedFields(Map<String, Object> here, Map<String, Object> before) {
    this.here = here;
    this.before = before;
  }

  /**
   * Whether nothing is there that something likely would take the place of. A conference that says
   * no language, or several, does well without a guess.
   */
  boolean isFree(String field) {
    return !here.containsKey(field)
        && !before.containsKey(field)
        && (here.isEmpty() || !field.equals("language"));
  }

  /** Says of a field what the last import said: so it stays as it is, whoever wrote it. */
  void keep(Map<String, Object> fields, String field) {
    if (before.containsKey(field)) {
      fields.put(field, before.get(field));
    }
  }

  /** Writes what is likely, where nothing is there. */
  void likely(Map<String, Object> fields, String field, Object value) {
    if (isFree(field)) {
      fields.put(field, value);
    } else {
      keep(fields, field);
    }
  }

  /**
   * Adds what other formats left below {@code extra:}. Of rooms and tracks that this file hasn't,
   * that goes with them.
   *
   * @param fields those that the file says, with its rooms and tracks
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
    known.keySet().retainAll(Merge.byId(Values.list(fields.get(list.field()))).keySet());
    return known.isEmpty() ? null : known;
  }
}
