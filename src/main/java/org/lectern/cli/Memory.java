package org.lectern.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;

/**
 * What Java's memory went through since the process began.
 *
 * @param heap the most bytes that its parts have held, added up even where that was at different
 *     times
 * @param collections how often it was cleared
 * @param collecting how long that took
 */
record Memory(long heap, long collections, Duration collecting) {
  /** As it is by now. */
  static Memory now() {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    long collections = 0;
    long milliseconds = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      // Either is -1 where a collector doesn't know.
      collections += Math.max(0, collector.getCollectionCount());
      milliseconds += Math.max(0, collector.getCollectionTime());
    }
    return new Memory(heap, collections, Duration.ofMillis(milliseconds));
  }
}
