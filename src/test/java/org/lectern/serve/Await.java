package org.lectern.serve;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what comes at its own time. */
final class Await {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Await() {}

  /** Until something holds; what it throws until then counts as no. */
  static void until(String what, Callable<Boolean> holds) throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    Object last = "";
    while (System.nanoTime() < end) {
      try {
        if (holds.call()) {
          return;
        }
      } catch (Exception notYet) {
        last = notYet;
      }
      Thread.sleep(10);
    }
    fail("never " + what + " " + last);
  }
}
