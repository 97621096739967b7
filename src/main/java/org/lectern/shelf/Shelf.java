package org.lectern.shelf;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Stores texts and bytes that are seldom needed, outside of the heap.
 *
 * <pre>{@code
 * Shelf shelf = Shelf.below(Path.of(".lectern"));
 * ShelvedValue<String> text = shelf.put("A long abstract.");
 * String again = text.get();
 * }</pre>
 *
 * <p>The first few megabytes stay in memory, so that most conferences need no disk; so does
 * everything if the disk is full. On most systems the file has no name, and it is gone when the
 * process ends. Values come back exactly as they were put. If one can't be read again, {@code get}
 * throws an {@link java.io.UncheckedIOException}. Safe for use by several threads.
 */
public final class Shelf {
  private static final long MEMORY_LIMIT = 4 << 20;

  private final Optional<Path> folder;
  private final long memoryLimit;
  private final AtomicLong inMemory = new AtomicLong();
  private final AtomicLong end = new AtomicLong();
  private Optional<FileChannel> file = Optional.empty();
  private boolean isFull;

  private Shelf(Optional<Path> folder, long memoryLimit) {
    this.folder = folder;
    this.memoryLimit = memoryLimit;
  }

  /** Creates a shelf that keeps everything in memory, for values that are needed often. */
  public static Shelf inMemory() {
    return new Shelf(Optional.empty(), Long.MAX_VALUE);
  }

  /**
   * Creates a shelf in a folder.
   *
   * @param folder such as {@code .lectern}; it need not exist
   */
  public static Shelf below(Path folder) {
    return below(folder, MEMORY_LIMIT);
  }

  /** Creates a shelf that keeps this many characters and bytes in memory. */
  static Shelf below(Path folder, long memoryLimit) {
    return new Shelf(Optional.of(folder), memoryLimit);
  }

  /** Stores a text. */
  public ShelvedValue<String> put(String text) {
    return staysInMemory(text.length()) ? () -> text : new StoredTexts.First(store(List.of(text)));
  }

  /** Stores texts that are needed together. */
  public ShelvedValue<List<String>> put(List<String> texts) {
    return staysInMemory(texts.stream().mapToLong(String::length).sum())
        ? () -> texts
        : store(texts);
  }

  /** Stores bytes. Neither these nor the returned ones may be changed. */
  public Supplier<byte[]> put(byte[] bytes) {
    return staysInMemory(bytes.length) ? () -> bytes : store(bytes);
  }

  private boolean staysInMemory(long length) {
    return inMemory.get() + length <= memoryLimit && inMemory.addAndGet(length) <= memoryLimit;
  }

  private StoredTexts store(List<String> texts) {
    PackedTexts packed = new PackedTexts(texts);
    return new StoredTexts(packed, store(packed.pack(texts)));
  }

  private Supplier<byte[]> store(byte[] bytes) {
    Optional<FileChannel> open = file();
    if (open.isPresent()) {
      try {
        return StoredRange.write(bytes, open.get(), end.getAndAdd(bytes.length));
      } catch (IOException full) {
        markFull();
      }
    }
    return () -> bytes;
  }

  private synchronized void markFull() {
    isFull = true;
  }

  private synchronized Optional<FileChannel> file() {
    if (file.isEmpty() && folder.isPresent() && !isFull) {
      try {
        Files.createDirectories(folder.get());
        file =
            Optional.of(
                FileChannel.open(
                    Files.createTempFile(folder.get(), "aside", ""),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
      } catch (IOException notHere) {
        markFull();
      }
    }
    return isFull ? Optional.empty() : file;
  }
}
