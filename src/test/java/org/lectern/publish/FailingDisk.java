package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A disk on which the n-th change fails half done. A dead one fails from then on, as if the process
 * had been killed; another one recovers at once, as if the disk had been full for a moment.
 */
final class FailingDisk extends Disk {
  private final int good;
  private final boolean dead;
  private int changes;

  FailingDisk(int good, boolean dead) {
    this.good = good;
    this.dead = dead;
  }

  boolean hasFailed() {
    return changes > good;
  }

  private boolean fails() {
    changes++;
    return changes == good + 1 || (dead && changes > good);
  }

  private void change(Path path) throws IOException {
    if (fails()) {
      throw failure("change", path, new IOException("No space left on device"));
    }
  }

  /** A disk that never fails and never waits for anything to be safe: tests have no time. */
  static Disk quick() {
    return new FailingDisk(Integer.MAX_VALUE, false);
  }

  @Override
  void write(Path path, byte[] bytes) throws IOException {
    if (fails()) {
      if (changes == good + 1) {
        super.write(path, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw failure("write", path, new IOException("No space left on device"));
    }
    super.write(path, bytes);
  }

  @Override
  void writeDurably(Path file, byte[] bytes) throws IOException {
    write(file, bytes);
  }

  @Override
  long copy(Path from, Path to) throws IOException {
    byte[] bytes = Files.readAllBytes(from);
    write(to, bytes);
    return bytes.length;
  }

  @Override
  void createFolder(Path folder) throws IOException {
    change(folder);
    super.createFolder(folder);
  }

  @Override
  void move(Path from, Path to) throws IOException {
    change(to);
    super.move(from, to);
  }

  @Override
  void link(Path existing, Path link) throws IOException {
    change(link);
    super.link(existing, link);
  }

  @Override
  void duplicate(Path from, Path to) throws IOException {
    change(to);
    super.duplicate(from, to);
  }

  @Override
  void symbolicLink(Path link, Path target) throws IOException {
    change(link);
    super.symbolicLink(link, target);
  }

  @Override
  void delete(Path path) throws IOException {
    change(path);
    super.delete(path);
  }

  @Override
  void deleteIfEmpty(Path folder) throws IOException {
    change(folder);
    super.deleteIfEmpty(folder);
  }
}
