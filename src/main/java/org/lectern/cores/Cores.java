package org.lectern.cores;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Does something with each of many, on all cores. Each core takes the next when it is done with
 * one: shares of equal length would take very different times where some take a hundred times as
 * long as others.
 */
public final class Cores {
  private Cores() {}

  /**
   * Does something with each; they begin in their order.
   *
   * @throws RuntimeException what a step throws; those that have begun are done then, and no others
   *     begin
   */
  public static <T> void each(List<T> all, Consumer<? super T> step) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failed = new AtomicReference<>();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            core -> {
              try {
                int i = next.getAndIncrement();
                while (i < all.size() && failed.get() == null) {
                  step.accept(all.get(i));
                  i = next.getAndIncrement();
                }
              } catch (RuntimeException | Error thrown) {
                failed.compareAndSet(null, thrown);
              }
            });
    if (failed.get() instanceof Error error) {
      throw error;
    } else if (failed.get() instanceof RuntimeException thrown) {
      throw thrown;
    }
  }

  /**
   * What something makes of each, in their order.
   *
   * @throws RuntimeException what a step throws; those that have begun are done then, and no others
   *     begin
   */
  public static <T, R> List<R> map(List<T> all, Function<? super T, ? extends R> make) {
    // An array of a type that isn't known can't be made; nothing but what was made comes into it.
    @SuppressWarnings("unchecked")
    R[] made = (R[]) new Object[all.size()];
    each(IntStream.range(0, all.size()).boxed().toList(), i -> made[i] = make.apply(all.get(i)));
    return Arrays.asList(made);
  }
}
