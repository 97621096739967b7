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
 * Keeps two builds apart. The system frees it when the process ends, however it ends; the file
 * stays, for removing it would let two builds lock two files of the same name.
 */
final class BuildLock implements AutoCloseable {
  // Where a process closes any channel to a file, POSIX drops all of the process's locks on it: a
  // second build in the same process must not even open the file.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param folder a real path
   * @throws LockedException where another build holds it
   * @throws IOException where the file can't be written
   */
  static BuildLock take(Path folder) throws IOException {
    Path file = folder.resolve("lock");
    if (!HELD_HERE.add(file)) {
      throw new LockedException(file);
    }
    boolean taken = false;
    try {
      FileChannel channel = open(file);
      try {
        taken = channel.tryLock() != null;
      } catch (OverlappingFileLockException heldByAnotherClassLoader) {
        taken = false;
      } finally {
        if (!taken) {
          channel.close();
        }
      }
      if (!taken) {
        throw new LockedException(file);
      }
      return new BuildLock(file, channel);
    } finally {
      if (!taken) {
        HELD_HERE.remove(file);
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
      HELD_HERE.remove(file);
    }
  }
}
