package org.lectern.grid;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.program.Slot;

/**
 * The lanes of one room's column. What has the very same time stands in one stack; what overlaps
 * otherwise stands side by side, each as wide as there is room.
 */
final class Lanes {
  /**
   * Where an item stands.
   *
   * @param lane from 0
   * @param span how many lanes it takes
   * @param index its place in its stack, from 0
   * @param size how many stand in its stack
   */
  record Position(int lane, int span, int index, int size) {}

  private record Stack(Slot time, List<Integer> items) {}

  private final int count;
  private final Map<Integer, Position> positions;

  private Lanes(int count, Map<Integer, Position> positions) {
    this.count = count;
    this.positions = positions;
  }

  /**
   * The lanes for some items.
   *
   * @param times when they are, by their numbers
   */
  static Lanes of(Map<Integer, Slot> times) {
    List<List<Stack>> lanes = new ArrayList<>();
    for (Stack stack : stacks(times)) {
      lanes.stream()
          .filter(lane -> isFree(lane, stack))
          .findFirst()
          .orElseGet(() -> added(lanes))
          .add(stack);
    }
    Map<Integer, Position> positions = new HashMap<>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      for (Stack stack : lanes.get(lane)) {
        int end = lane + 1;
        while (end < lanes.size() && isFree(lanes.get(end), stack)) {
          end++;
        }
        for (int i = 0; i < stack.items().size(); i++) {
          positions.put(
              stack.items().get(i), new Position(lane, end - lane, i, stack.items().size()));
        }
      }
    }
    return new Lanes(Math.max(1, lanes.size()), positions);
  }

  /** By start, the longest first. */
  private static Collection<Stack> stacks(Map<Integer, Slot> times) {
    Map<List<LocalDateTime>, Stack> stacks = new LinkedHashMap<>();
    times.forEach(
        (item, slot) ->
            stacks
                .computeIfAbsent(
                    List.of(slot.start(), slot.end()), key -> new Stack(slot, new ArrayList<>()))
                .items()
                .add(item));
    return stacks.values().stream()
        .sorted(
            Comparator.<Stack, LocalDateTime>comparing(stack -> stack.time().start())
                .thenComparing(stack -> stack.time().end(), Comparator.reverseOrder()))
        .toList();
  }

  private static boolean isFree(List<Stack> lane, Stack stack) {
    return lane.stream().noneMatch(other -> other.time().overlaps(stack.time()));
  }

  private static List<Stack> added(List<List<Stack>> lanes) {
    List<Stack> lane = new ArrayList<>();
    lanes.add(lane);
    return lane;
  }

  /** How many lanes there are, at least one. */
  int count() {
    return count;
  }

  /** Where an item stands. */
  Position of(int item) {
    return positions.get(item);
  }
}
