package org.lectern.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PendingChangesTest {
  @Test
  void what_comes_together_is_handed_on_together() throws InterruptedException {
    PendingChanges pending = new PendingChanges(Duration.ofMillis(50), Duration.ofSeconds(20));
    pending.add("a");
    pending.add("b");
    pending.add("a");
    assertEquals(Set.of("a", "b"), pending.take().files());
    pending.add("c");
    assertEquals(Set.of("c"), pending.take().files());
  }

  @Test
  void a_storm_is_handed_on_while_it_lasts() throws Exception {
    PendingChanges pending = new PendingChanges(Duration.ofSeconds(20), Duration.ofMillis(100));
    CompletableFuture<Changes> taken =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return pending.take();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    for (int i = 0; !taken.isDone(); i++) {
      pending.add("file " + i);
      Thread.sleep(1);
    }
    assertTrue(taken.get(1, TimeUnit.SECONDS).files().contains("file 0"));
  }

  @Test
  void it_ends_with_nothing() throws InterruptedException {
    PendingChanges pending = new PendingChanges(Duration.ofSeconds(20), Duration.ofSeconds(20));
    pending.add("a");
    pending.close();
    assertTrue(pending.take().isEmpty());
  }
}
