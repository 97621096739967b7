package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StopwatchTest {
  private long now = -5;

  private static Duration nanos(long count) {
    return Duration.ofNanos(count);
  }

  @Test
  void a_stage_that_comes_again_is_added_to_what_it_took_before() {
    Stopwatch watch = new Stopwatch(Progress.NONE, () -> now);
    now += 3;
    watch.begin(Stage.CHECK);
    now += 10;
    watch.begin(Stage.PLAN);
    now += 100;
    watch.begin(Stage.CHECK);
    now += 20;
    Timings timings = watch.timings();
    assertEquals(
        Map.of(Stage.READ, nanos(3), Stage.CHECK, nanos(30), Stage.PLAN, nanos(100)),
        timings.stages());
    assertEquals(nanos(133), timings.total());
    assertEquals(
        List.of(Stage.READ, Stage.CHECK, Stage.PLAN), List.copyOf(timings.stages().keySet()));
  }

  @Test
  void what_took_longest_comes_first_however_many_threads_made_it() {
    Stopwatch watch = new Stopwatch(Progress.NONE, () -> now);
    IntStream.range(0, 1000).parallel().forEach(i -> watch.made("speaker", 2));
    watch.made("schedule", 2001);
    watch.made("my", 1);
    watch.made("asset", 1);
    assertEquals(
        List.of(
            new Timings.Kind("schedule", 1, nanos(2001)),
            new Timings.Kind("speaker", 1000, nanos(2000)),
            new Timings.Kind("asset", 1, nanos(1)),
            new Timings.Kind("my", 1, nanos(1))),
        watch.timings().kinds());
  }

  @Test
  void placing_files_is_added_up() {
    Stopwatch watch = new Stopwatch(Progress.NONE, () -> now);
    long first = watch.now();
    now += 7;
    watch.placed(first);
    long second = watch.now();
    now += 4;
    watch.placed(second);
    assertEquals(nanos(11), watch.timings().placing());
  }
}
