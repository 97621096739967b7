package org.lectern.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something in a list, and its index there. */
record Item<T>(int index, T value) {
  /** Everything in a list. */
  static <T> Stream<Item<T>> each(List<T> list) {
    // Most lists that editors may write have nothing in them.
    return list.isEmpty()
        ? Stream.empty()
        : IntStream.range(0, list.size()).mapToObj(index -> new Item<>(index, list.get(index)));
  }
}
