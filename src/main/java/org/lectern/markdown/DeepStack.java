package org.lectern.markdown;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that may take more calls within each other than a thread has room for. flexmark's patterns
 * take several for each letter of a link's title and for each attribute of a tag.
 */
final class DeepStack {
  /** Several times what the longest text takes; memory is taken only where it is used. */
  private static final long BYTES = 512L * 1024 * 1024;

  private DeepStack() {}

  /** What some work gives, which begins anew with more room where there wasn't enough. */
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
