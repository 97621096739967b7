package org.lectern.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Items by the keys that they have; each group keeps the order in which the items were given. */
final class Groups<T> {
  private final Map<String, List<T>> byKey = new HashMap<>();

  /** Groups items by all keys of each. */
  Groups(List<T> items, Function<T, List<String>> keys) {
    for (T item : items) {
      keys.apply(item)
          .forEach(key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(item));
    }
  }

  /** Returns the items with a key; they can't be changed. */
  List<T> get(String key) {
    return Collections.unmodifiableList(byKey.getOrDefault(key, List.of()));
  }
}
