package org.lectern.markdown;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Runs work that may need a deeper stack than a thread has. flexmark's patterns recurse several
 * times for each letter of a link's title and for each attribute of a tag.
 */
final class DeepStack {
  /** Several times what the longest text needs; memory is only allocated when it is used. */
  private static final long BYTES = 512L * 1024 * 1024;

  private DeepStack() {}

  /** Returns the result of some work, which is repeated with a deeper stack if it overflows. */
  static <T> T get(Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError narrow) {
      return inLargeThread(work);
    }
  }

  private static <T> T inLargeThread(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(
              work, task -> new Thread(null, task, "roomy", BYTES).start())
          .join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof StackOverflowError deep) {
        throw deep;
      }
      throw failed;
    }
  }
}
