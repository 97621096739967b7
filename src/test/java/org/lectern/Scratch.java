package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders for tests: those that JUnit gives to tests, and those that it gives none to.
 *
 * <p>They are in memory where there is much of it. For a minute ext4 doesn't use the places of
 * removed files again, and looks past all of them for each new file: tests that remove thousands
 * took up to three times as long on a disk.
 */
public final class Scratch implements TempDirFactory {
  private static final String PREFIX = "lectern-test";
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ENOUGH = 4L << 30;
  private static final Path ROOT =
      isUsable(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) {
    return create();
  }

  /** Programs are run from there, which not every system allows. */
  private static boolean isUsable(Path folder) {
    try {
      if (!Files.isWritable(folder) || Files.getFileStore(folder).getUsableSpace() < ENOUGH) {
        return false;
      }
      Path program = Files.createTempFile(folder, PREFIX, "");
      try {
        return program.toFile().setExecutable(true) && Files.isExecutable(program);
      } finally {
        Files.delete(program);
      }
    } catch (IOException e) {
      return false;
    }
  }

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
      return Files.createTempDirectory(ROOT, PREFIX);
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
