package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes files. */
public final class Publisher implements AutoCloseable {
  private final Path output;
  private final AtomicInteger count = new AtomicInteger();

  private Publisher(Path output) {
    this.output = output;
  }

  public static void check(Path output, Path source, boolean release) throws BadOutputException {}

  public static Publisher open(Path output, Path source, boolean release) {
    return new Publisher(output);
  }

  public void stage(String path, Phase phase, byte[] bytes) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    count.incrementAndGet();
  }

  public void stageFile(String path, Phase phase, Path from) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
    count.incrementAndGet();
  }

  public Changes commit() {
    return new Changes(count.get(), 0, 0);
  }

  @Override
  public void close() {}
}
