package org.lectern;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Measures the time of a build, and passes progress on to a listener. Stages are begun by one
 * thread.
 */
final class Stopwatch implements Progress {
  private final Progress listener;
  private final LongSupplier clock;
  private final long begun;
  private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
  private final Map<String, Sum> kinds = new ConcurrentHashMap<>();
  private final LongAdder placing = new LongAdder();
  private Stage stage = Stage.READ;
  private long stageBegun;

  /**
   * Creates a running stopwatch.
   *
   * @param listener receives all progress
   * @param clock gives nanoseconds from any starting point
   */
  Stopwatch(Progress listener, LongSupplier clock) {
    this.listener = listener;
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.stageBegun = begun;
  }

  private static final class Sum {
    private final LongAdder count = new LongAdder();
    private final LongAdder time = new LongAdder();

    private void add(long nanoseconds) {
      count.increment();
      time.add(nanoseconds);
    }

    private Timings.Kind named(String name) {
      return new Timings.Kind(name, count.sum(), Duration.ofNanos(time.sum()));
    }
  }

  @Override
  public void begin(Stage next) {
    long now = now();
    stages.merge(stage, now - stageBegun, Long::sum);
    stages.putIfAbsent(next, 0L);
    stage = next;
    stageBegun = now;
    listener.begin(next);
  }

  @Override
  public void expect(long files) {
    listener.expect(files);
  }

  @Override
  public void made(String kind, long nanoseconds) {
    kinds.computeIfAbsent(kind, name -> new Sum()).add(nanoseconds);
    listener.made(kind, nanoseconds);
  }

  /** Returns the current time of the clock, in nanoseconds. */
  long now() {
    return clock.getAsLong();
  }

  /** Records that a file was compared with the published one and written, from a time until now. */
  void placed(long from) {
    placing.add(now() - from);
  }

  /** Returns the times until now. */
  Timings timings() {
    long now = now();
    stages.merge(stage, now - stageBegun, Long::sum);
    stageBegun = now;
    SortedMap<Stage, Duration> taken = new TreeMap<>();
    stages.forEach((each, nanoseconds) -> taken.put(each, Duration.ofNanos(nanoseconds)));
    List<Timings.Kind> slowest =
        kinds.entrySet().stream()
            .map(kind -> kind.getValue().named(kind.getKey()))
            .sorted(
                Comparator.comparing(Timings.Kind::time)
                    .reversed()
                    .thenComparing(Timings.Kind::name))
            .toList();
    return new Timings(
        Duration.ofNanos(now - begun), taken, slowest, Duration.ofNanos(placing.sum()));
  }
}
