package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** Folders for tests that JUnit gives none to. */
public final class Scratch {
  private Scratch() {}

  /** One for a single try of a property, or for an example. */
  public static Path ofTry() {
    return Store.getOrCreate(new Object(), Lifespan.TRY, () -> new Lent(create())).get().folder();
  }

  private record Lent(Path folder) implements Store.CloseOnReset {
    @Override
    public void close() {
      remove(folder);
    }
  }

  /** One that many tests share, until all are over. */
  public static Path ofAllTests() {
    Path folder = create();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    return folder;
  }

  private static Path create() {
    try {
      return Files.createTempDirectory("lectern-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
