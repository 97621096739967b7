package org.lectern.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageMapTest {
  /** {@code Aa} and {@code BB} have the same hash. */
  private static final String[] PATHS = new String[400];

  static {
    for (int i = 0; i < PATHS.length; i++) {
      PATHS[i] = (i % 2 == 0 ? "Aa" : "BB") + i / 2;
    }
  }

  @Test
  void it_finds_what_a_map_finds_and_knows_what_two_differ_in() {
    Random random = new Random(7);
    LineageMap names = LineageMap.NONE;
    Map<String, FileLineage> map = new HashMap<>();
    for (int round = 0; round < 20; round++) {
      LineageMap before = names;
      Map<String, FileLineage> changed = new HashMap<>();
      for (int i = 0; i < 20; i++) {
        String path = PATHS[random.nextInt(PATHS.length)];
        changed.put(path, FileLineage.fresh());
        names = names.with(path, changed.get(path));
      }
      Map<String, FileLineage> old = Map.copyOf(map);
      map.putAll(changed);
      for (String path : PATHS) {
        assertEquals(Optional.ofNullable(map.get(path)), names.find(path));
        assertEquals(Optional.ofNullable(old.get(path)), before.find(path));
      }
      assertEquals(changed.keySet(), names.differentPaths(before));
      assertEquals(changed.keySet(), before.differentPaths(names));
    }
    assertEquals(Set.of(), names.differentPaths(names));
    assertEquals(map.keySet(), LineageMap.NONE.differentPaths(names));
  }
}
