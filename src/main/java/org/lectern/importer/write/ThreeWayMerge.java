package org.lectern.importer.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A three-way merge of one file's fields: what the last import wrote ({@code base}), what the
 * editor made of it ({@code mine}), and what the foreign schedule says now ({@code theirs}).
 * Changes of one side are taken over. A value that both sides changed stays as the editor wrote it,
 * and is a conflict.
 *
 * <p>Lists of single values are merged as sets; lists of objects with an {@code id} by that id, and
 * field by field. Fields that only make sense together, such as {@code start} and {@code slots},
 * are treated as one.
 */
final class ThreeWayMerge {
  private static final List<Set<String>> TOGETHER =
      List.of(
          Set.of("start", "end", "duration", "slots"),
          Set.of("room", "rooms"),
          Set.of("language", "languages"));

  private final String path;
  private final boolean isFirst;
  private final List<Conflict> conflicts = new ArrayList<>();

  /**
   * Creates a merge of the file at a path.
   *
   * @param isFirst whether no import has written it: then different lists may not be changes of a
   *     common one, and aren't merged
   */
  ThreeWayMerge(String path, boolean isFirst) {
    this.path = path;
    this.isFirst = isFirst && !path.equals(ContentKind.CONFERENCE.path(""));
  }

  /** Returns the fields that both sides changed. */
  List<Conflict> conflicts() {
    return conflicts;
  }

  /** Returns the merged fields, the editor's first and in their order. */
  Map<String, Object> fields(
      Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
    boolean conference = path.equals(ContentKind.CONFERENCE.path(""));
    Map<String, Object> merged = new LinkedHashMap<>();
    Set<Set<String>> done = new LinkedHashSet<>();
    for (String key : keys(mine, theirs)) {
      Optional<Set<String>> group =
          TOGETHER.stream()
              .filter(each -> each.contains(key))
              .filter(each -> !conference || each.contains("language"))
              .filter(each -> !(conference && (key.equals("start") || key.equals("end"))))
              .findFirst();
      if (group.isEmpty()) {
        put(merged, key, value(key, base.get(key), mine.get(key), theirs.get(key)));
      } else if (done.add(group.get())) {
        merged.putAll(together(group.get(), base, mine, theirs));
      }
    }
    return merged;
  }

  private Map<String, Object> together(
      Set<String> keys,
      Map<String, Object> base,
      Map<String, Object> mine,
      Map<String, Object> theirs) {
    Map<String, Object> before = only(keys, base);
    Map<String, Object> here = only(keys, mine);
    Map<String, Object> there = only(keys, theirs);
    if (here.equals(there) || before.equals(there)) {
      return here;
    }
    if (before.equals(here) || here.isEmpty()) {
      return there;
    }
    if (here.keySet().equals(there.keySet())) {
      Map<String, Object> merged = new LinkedHashMap<>();
      here.forEach(
          (key, value) -> put(merged, key, value(key, before.get(key), value, there.get(key))));
      return merged;
    }
    String all = String.join(", ", here.keySet());
    conflicts.add(new Conflict(path, all, text(here), text(there)));
    return here;
  }

  private static Map<String, Object> only(Set<String> keys, Map<String, Object> fields) {
    Map<String, Object> only = new LinkedHashMap<>(fields);
    only.keySet().retainAll(keys);
    return only;
  }

  /** Merges one value; {@code null} stands for none. */
  private Object value(String field, Object base, Object mine, Object theirs) {
    if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
      return mine;
    }
    if (Objects.equals(base, mine)) {
      return theirs;
    }
    if (mine instanceof Map<?, ?> here && theirs instanceof Map<?, ?> there) {
      return map(field, Values.map(base), Values.map(here), Values.map(there));
    }
    if (mine instanceof String one && theirs instanceof List<?> there && isOfSingles(there)) {
      List<?> here = List.of(one);
      Object merged = value(field, base, here, theirs);
      return here.equals(merged) ? mine : merged;
    }
    if (mine instanceof List<?> here && theirs instanceof List<?> there) {
      List<?> before = base instanceof List<?> list ? list : List.of();
      boolean canJoin = !isFirst || Set.copyOf(here).equals(Set.copyOf(there));
      if (canJoin && Stream.of(before, here, there).allMatch(ThreeWayMerge::isOfSingles)) {
        return singles(before, here, there);
      }
      if (Stream.of(before, here, there).allMatch(ThreeWayMerge::isOfNamed)) {
        return List.copyOf(map(field, byId(before), byId(here), byId(there)).values());
      }
    }
    conflicts.add(new Conflict(path, field, text(mine), text(theirs)));
    return mine;
  }

  /** Merges the text below the fields. */
  String body(String base, String mine, String theirs) {
    Object merged = value("text", base.strip(), mine.strip(), theirs.strip());
    return merged.equals(mine.strip()) ? mine : theirs;
  }

  private Map<String, Object> map(
      String field,
      Map<String, Object> base,
      Map<String, Object> mine,
      Map<String, Object> theirs) {
    Map<String, Object> merged = new LinkedHashMap<>();
    for (String key : keys(mine, theirs)) {
      String within = field + "." + key;
      put(merged, key, value(within, base.get(key), mine.get(key), theirs.get(key)));
    }
    return merged;
  }

  private static void put(Map<String, Object> map, String key, Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static Set<String> keys(Map<String, Object> mine, Map<String, Object> theirs) {
    Set<String> keys = new LinkedHashSet<>(mine.keySet());
    keys.addAll(theirs.keySet());
    return keys;
  }

  private static List<Object> singles(List<?> base, List<?> mine, List<?> theirs) {
    Set<Object> merged = new LinkedHashSet<>(mine);
    base.stream().filter(item -> !theirs.contains(item)).forEach(merged::remove);
    theirs.stream().filter(item -> !base.contains(item)).forEach(merged::add);
    return List.copyOf(merged);
  }

  private static boolean isOfSingles(List<?> list) {
    return list.stream().noneMatch(item -> item instanceof List || item instanceof Map);
  }

  /** Whether a list contains objects with unique {@code id}s. */
  static boolean isOfNamed(List<?> list) {
    return list.stream().allMatch(item -> item instanceof Map<?, ?> map && map.containsKey("id"))
        && list.stream().map(item -> ((Map<?, ?>) item).get("id")).distinct().count()
            == list.size();
  }

  /** Returns the objects of such a list by id. */
  static Map<String, Object> byId(List<?> list) {
    Map<String, Object> byId = new LinkedHashMap<>();
    list.forEach(item -> byId.put(((Map<?, ?>) item).get("id").toString(), item));
    return byId;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
