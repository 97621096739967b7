package org.lectern.cores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CoresTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 10_000).boxed().toList();

  @Test
  void each_is_taken_once() {
    ConcurrentLinkedQueue<Integer> taken = new ConcurrentLinkedQueue<>();
    Cores.each(NUMBERS, taken::add);
    assertEquals(NUMBERS, taken.stream().sorted().toList());
    Cores.each(List.<Integer>of(), taken::add);
    assertEquals(NUMBERS.size(), taken.size());
  }

  @Test
  void what_is_made_keeps_the_order() {
    assertEquals(
        NUMBERS.stream().map(number -> "n" + number).toList(),
        Cores.map(NUMBERS, number -> "n" + number));
    assertEquals(List.of(), Cores.map(List.of(), number -> number));
  }

  @Test
  void a_long_step_does_not_hold_up_the_others() {
    Assumptions.assumeTrue(ForkJoinPool.getCommonPoolParallelism() > 0);
    CountDownLatch others = new CountDownLatch(NUMBERS.size() - 1);
    List<Boolean> done = new ArrayList<>();
    Cores.each(
        NUMBERS,
        number -> {
          if (number == 0) {
            done.add(await(others));
          } else {
            others.countDown();
          }
        });
    assertEquals(List.of(true), done);
  }

  @Test
  void a_step_that_fails_is_told_when_those_that_have_begun_are_done() {
    Assumptions.assumeTrue(ForkJoinPool.getCommonPoolParallelism() > 0);
    CountDownLatch begun = new CountDownLatch(1);
    ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
    IllegalArgumentException failed =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Cores.each(
                    NUMBERS,
                    number -> {
                      if (number == 0) {
                        await(begun);
                        throw new IllegalArgumentException("0");
                      }
                      begun.countDown();
                      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
                      done.add(number);
                    }));
    assertEquals("0", failed.getMessage());
    List<Integer> doneThen = List.copyOf(done);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
    assertEquals(doneThen, List.copyOf(done));
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_a_step_throws_is_thrown() {
    assertThrows(
        ArithmeticException.class, () -> Cores.map(NUMBERS, number -> 1 / (number - 5_000)));
  }
}
