package org.lectern.importer.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.content.field.Ids;
import org.lectern.importer.format.Findings;
import org.lectern.problem.Position;

/**
 * Assigns ids to rooms, tracks and types, by the keys in the foreign file. An entry with the name
 * of an existing one gets its id.
 */
final class IdAssigner {
  private static final Position PLACE = Position.file(ContentKind.CONFERENCE.path(""));

  private final NamedList list;
  private final Findings findings;
  private final Set<String> here = new HashSet<>();
  private final Map<String, String> namedHere;
  private final Map<String, String> namedBefore;
  private final Map<String, String> same = new HashMap<>();
  private final Set<String> reserved = new HashSet<>();
  private final Map<String, String> byKey = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Creates the ids of a list.
   *
   * @param here the conference's current fields
   * @param before the fields that the last import wrote
   */
  IdAssigner(
      NamedList list, Map<String, Object> here, Map<String, Object> before, Findings findings) {
    this.list = list;
    this.findings = findings;
    list.entries(here).forEach(entry -> this.here.add(entry.get("id").toString()));
    this.namedHere = onlyNamed(list.entries(here));
    this.namedBefore = onlyNamed(list.entries(before));
  }

  /** Returns the ids of entries with unique names, by name. */
  private static Map<String, String> onlyNamed(List<Map<String, Object>> entries) {
    return entries.stream()
        .filter(entry -> entry.get("name") instanceof String)
        .collect(Collectors.groupingBy(entry -> NameKey.of(entry.get("name").toString())))
        .entrySet()
        .stream()
        .filter(named -> named.getValue().size() == 1)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, named -> named.getValue().get(0).get("id").toString()));
  }

  /** Finds the names that exactly one entry in the file and one existing entry have. */
  void know(Collection<String> names) {
    names.stream()
        .collect(Collectors.groupingBy(NameKey::of, Collectors.counting()))
        .forEach(
            (name, count) ->
                Optional.ofNullable(namedBefore.get(name))
                    .filter(here::contains)
                    .or(() -> Optional.ofNullable(namedHere.get(name)))
                    .filter(id -> count == 1)
                    .ifPresent(id -> same.put(name, id)));
    reserved.addAll(same.values());
  }

  /**
   * Assigns an id: the wanted one if it exists; that of the only existing entry with this name; or
   * one made from the name.
   */
  String give(String key, Optional<String> wish, String name) {
    boolean isHere = wish.filter(here::contains).isPresent();
    Optional<String> byName =
        Optional.ofNullable(same.get(NameKey.of(name))).filter(id -> !isHere).filter(taken::add);
    String start = wish.filter(Ids::isId).orElseGet(() -> FileNaming.slug(name));
    String id = byName.orElse(start);
    if (byName.isEmpty()) {
      for (int n = 2; (!isHere && reserved.contains(id)) || !taken.add(id); n++) {
        id = start + "-" + n;
      }
    } else if (!id.equals(start) && !namedBefore.containsKey(NameKey.of(name))) {
      findings.read(PLACE, "%s \"%s\" as %s, which is here".formatted(list.one(), name, id));
    }
    byKey.put(key, id);
    return id;
  }

  /** Returns the id of a key. */
  String of(String key) {
    return byKey.get(key);
  }
}
