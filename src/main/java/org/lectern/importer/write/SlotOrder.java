package org.lectern.importer.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.importer.model.ForeignSlot;

/**
 * The order of a session's times in its file. What calendars know a time by is its place there, so
 * each keeps the place that it has: by the name that it has in its source, or else by its time and
 * room. What is new takes the place of what is gone, and comes last where nothing is.
 */
final class SlotOrder {
  private static final List<String> NAMES = List.of("guid", "code", "id");
  private static final Set<String> TIME_AND_PLACE =
      Set.of("start", "end", "duration", "room", "rooms");

  private final List<ForeignSlot> left;
  private final Map<Integer, ForeignSlot> placed = new TreeMap<>();

  private SlotOrder(List<ForeignSlot> slots) {
    this.left = new ArrayList<>(slots);
  }

  /**
   * The same slots in the order of a file.
   *
   * @param fields those of the file that is there
   * @param written the fields that a slot is written as
   */
  static List<ForeignSlot> asIn(
      Map<String, Object> fields,
      List<ForeignSlot> slots,
      Function<ForeignSlot, Map<String, Object>> written) {
    List<Map<String, Object>> there = there(fields);
    Map<String, Object> extra = Values.map(fields.get("extra"));
    SlotOrder order = new SlotOrder(slots);
    for (String name : NAMES) {
      order.match(
          IntStream.range(0, there.size()).mapToObj(place -> name(name, extra, place)).toList(),
          slots,
          slot -> name(name, slot));
    }
    for (Set<String> alike : List.of(TIME_AND_PLACE, Set.of("start"))) {
      order.match(
          there.stream().map(slot -> only(alike, slot)).toList(),
          slots,
          slot -> only(alike, Values.plain(written.apply(slot))));
    }
    return order.slots(there.size());
  }

  /** What a time is called in its source, by what is kept of it. */
  static Optional<String> name(Map<String, Object> extra) {
    return NAMES.stream()
        .map(extra::get)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .findFirst();
  }

  private static List<Map<String, Object>> there(Map<String, Object> fields) {
    List<?> several = Values.list(fields.get("slots"));
    if (several.isEmpty() && fields.containsKey("start")) {
      return List.of(fields);
    }
    return several.stream().map(Values::map).toList();
  }

  private static Optional<Object> only(Set<String> names, Map<String, Object> slot) {
    Map<String, Object> only = new LinkedHashMap<>(slot);
    only.keySet().retainAll(names);
    return Optional.of(only);
  }

  /** What the slot at a place is called in the source, after the file. */
  private static Optional<Object> name(String name, Map<String, Object> extra, int place) {
    return extra.values().stream()
        .map(Values::map)
        .map(
            known ->
                known.get("slots") instanceof List<?> each
                    ? place < each.size() ? Values.map(each.get(place)) : Map.of()
                    : place == 0 ? known : Map.of())
        .<Object>map(known -> known.get(name))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<Object> name(String name, ForeignSlot slot) {
    return slot.extra().values().values().stream()
        .map(known -> Values.map(known).get(name))
        .filter(Objects::nonNull)
        .map(Values::plain)
        .findFirst();
  }

  /** Puts those in their places that one alone has the same of, there and now. */
  private void match(
      List<Optional<Object>> there,
      List<ForeignSlot> slots,
      Function<ForeignSlot, Optional<Object>> same) {
    List<Optional<Object>> now = slots.stream().map(same).toList();
    for (int i = 0; i < now.size(); i++) {
      Optional<Object> wanted = now.get(i);
      int place = there.indexOf(wanted);
      if (wanted.isPresent()
          && Collections.frequency(there, wanted) == 1
          && Collections.frequency(now, wanted) == 1
          && !placed.containsKey(place)
          && left.remove(slots.get(i))) {
        placed.put(place, slots.get(i));
      }
    }
  }

  private List<ForeignSlot> slots(int places) {
    for (int place = 0; place < places && !left.isEmpty(); place++) {
      if (!placed.containsKey(place)) {
        placed.put(place, left.remove(0));
      }
    }
    return Stream.concat(placed.values().stream(), left.stream()).toList();
  }
}
