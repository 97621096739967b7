package org.lectern.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers things in the order that they are first met, so that each is written once. */
final class Numbering<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();

  /** The thing's number, from 0. */
  int of(T thing) {
    return numbers.computeIfAbsent(thing, key -> numbers.size());
  }

  /** All that were numbered, in order. */
  List<T> all() {
    return new ArrayList<>(numbers.keySet());
  }
}
