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
 * Keeps the order of a session's times in its file. Calendars identify a time by its index, so each
 * keeps its index: found by its id in the schedule, or else by its time and room. New times take
 * the places of removed ones, and otherwise come last.
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
   * Returns slots in the order of a file.
   *
   * @param fields the fields of the existing file
   * @param written returns the fields of a slot
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

  /** Returns the id of a time in the schedule, from its extra values. */
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

  /** Returns the id in the schedule of the slot at an index of the file. */
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

  /** Places the slots with a value that is unique both in the file and among the new slots. */
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
