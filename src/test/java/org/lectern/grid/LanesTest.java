package org.lectern.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lectern.program.Slot;

class LanesTest {
  private static final LocalDateTime MORNING = LocalDateTime.of(2027, 5, 14, 9, 0);

  private static Slot slot(int start, int minutes) {
    return new Slot(MORNING.plusMinutes(start), MORNING.plusMinutes(start + minutes), List.of());
  }

  private static Lanes lanes(List<Slot> slots) {
    Map<Integer, Slot> times = new TreeMap<>();
    slots.forEach(slot -> times.put(times.size(), slot));
    return Lanes.of(times);
  }

  @Test
  void talks_one_after_another_share_a_lane() {
    Lanes lanes = lanes(List.of(slot(0, 30), slot(30, 5), slot(35, 60)));
    assertEquals(1, lanes.count());
  }

  @Test
  void what_overlaps_stands_side_by_side_and_the_rest_takes_the_width() {
    Lanes lanes = lanes(List.of(slot(0, 60), slot(30, 60), slot(90, 30)));
    assertEquals(2, lanes.count());
    assertEquals(new Lanes.Position(1, 1, 0, 1), lanes.of(1));
    assertEquals(new Lanes.Position(0, 2, 0, 1), lanes.of(2));
  }

  @Test
  void what_has_the_same_time_stands_in_a_stack() {
    Lanes lanes = lanes(List.of(slot(0, 90), slot(0, 90), slot(0, 90)));
    assertEquals(1, lanes.count());
    assertEquals(new Lanes.Position(0, 1, 2, 3), lanes.of(2));
  }

  @Property(tries = 300)
  void no_two_ever_meet(@ForAll("slots") List<Slot> slots) {
    Lanes lanes = lanes(slots);
    for (int i = 0; i < slots.size(); i++) {
      Lanes.Position one = lanes.of(i);
      assertTrue(one.lane() + one.span() <= lanes.count());
      for (int j = 0; j < i; j++) {
        Lanes.Position other = lanes.of(j);
        boolean meet =
            one.lane() < other.lane() + other.span() && other.lane() < one.lane() + one.span();
        boolean inOneStack = slots.get(i).equals(slots.get(j)) && one.index() != other.index();
        assertTrue(!meet || inOneStack || !slots.get(i).overlaps(slots.get(j)));
      }
    }
  }

  @Provide
  Arbitrary<List<Slot>> slots() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20), Arbitraries.integers().between(1, 8))
        .as((start, length) -> slot(start * 5, length * 5))
        .list()
        .ofMaxSize(12);
  }
}
