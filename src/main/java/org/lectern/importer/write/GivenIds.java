package org.lectern.importer.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.content.field.Ids;

/** Gives rooms, tracks and types ids, and knows them by the keys that the foreign file has. */
final class GivenIds {
  private final Map<String, String> byKey = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Gives one an id: the one that it wishes, or one made from its name. */
  String give(String key, Optional<String> wish, String name) {
    String start = wish.filter(Ids::isId).orElseGet(() -> Naming.slug(name));
    String id = start;
    for (int n = 2; !taken.add(id); n++) {
      id = start + "-" + n;
    }
    byKey.put(key, id);
    return id;
  }

  /** The id of what a key names. */
  String of(String key) {
    return byKey.get(key);
  }
}
