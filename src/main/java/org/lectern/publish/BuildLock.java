package org.lectern.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock against two builds at once. The system releases it when the process ends, in whatever way.
 * The file is never removed: otherwise two builds could lock two files of the same name.
 */
final class BuildLock implements AutoCloseable {
  // When a process closes any channel to a file, POSIX drops all of the process's locks on it: a
  // second build in the same process must not even open the file.
  private static final Set<Path> HELD_IN_PROCESS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Acquires the lock.
   *
   * @param folder a real path
   * @throws LockedException if another build holds it
   * @throws IOException if the file can't be written
   */
  static BuildLock acquire(Path folder) throws IOException {
    Path file = folder.resolve("lock");
    if (!HELD_IN_PROCESS.add(file)) {
      throw new LockedException(file);
    }
    boolean acquired = false;
    try {
      FileChannel channel = open(file);
      try {
        acquired = channel.tryLock() != null;
      } catch (OverlappingFileLockException heldByAnotherClassLoader) {
        acquired = false;
      } finally {
        if (!acquired) {
          channel.close();
        }
      }
      if (!acquired) {
        throw new LockedException(file);
      }
      return new BuildLock(file, channel);
    } finally {
      if (!acquired) {
        HELD_IN_PROCESS.remove(file);
      }
    }
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw Disk.failure("write", file, e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD_IN_PROCESS.remove(file);
    }
  }
}
