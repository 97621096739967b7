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
 * Where texts and other things are put aside.
 *
 * <pre>{@code
 * Shelf shelf = Shelf.below(Path.of(".lectern"));
 * Shelved<String> text = shelf.put("A long abstract.");
 * String again = text.get();
 * }</pre>
 *
 * <p>The first few megabytes stay in memory, so that most conferences never need the disk; nor do
 * those whose disk takes nothing more. The file has no name on most systems, and is gone when the
 * process is. What comes back is what was put, to the last character; where it can't be read again
 * asking throws an {@link java.io.UncheckedIOException}. Safe for use by several threads.
 */
public final class Shelf {
  private static final long FEW = 4 << 20;

  private final Optional<Path> folder;
  private final long few;
  private final AtomicLong held = new AtomicLong();
  private final AtomicLong end = new AtomicLong();
  private Optional<FileChannel> file = Optional.empty();
  private boolean isFull;

  private Shelf(Optional<Path> folder, long few) {
    this.folder = folder;
    this.few = few;
  }

  /** For what is needed often: everything stays in memory. */
  public static Shelf inMemory() {
    return new Shelf(Optional.empty(), Long.MAX_VALUE);
  }

  /**
   * For what is needed now and then.
   *
   * @param folder such as {@code .lectern}; it need not be there
   */
  public static Shelf below(Path folder) {
    return below(folder, FEW);
  }

  /** The same with so many characters and bytes in memory. */
  static Shelf below(Path folder, long few) {
    return new Shelf(Optional.of(folder), few);
  }

  /** Puts a text aside. */
  public ShelvedValue<String> put(String text) {
    return staysInMemory(text.length()) ? () -> text : new StoredTexts.First(aside(List.of(text)));
  }

  /** Puts texts aside that are needed together. */
  public ShelvedValue<List<String>> put(List<String> texts) {
    return staysInMemory(texts.stream().mapToLong(String::length).sum())
        ? () -> texts
        : aside(texts);
  }

  /** Puts bytes aside; neither they nor what is given for them may be changed. */
  public Supplier<byte[]> put(byte[] bytes) {
    return staysInMemory(bytes.length) ? () -> bytes : aside(bytes);
  }

  private boolean staysInMemory(long length) {
    return held.get() + length <= few && held.addAndGet(length) <= few;
  }

  private StoredTexts aside(List<String> texts) {
    Packed packed = new Packed(texts);
    return new StoredTexts(packed, aside(packed.pack(texts)));
  }

  private Supplier<byte[]> aside(byte[] bytes) {
    Optional<FileChannel> open = file();
    if (open.isPresent()) {
      try {
        return StoredRange.write(bytes, open.get(), end.getAndAdd(bytes.length));
      } catch (IOException full) {
        giveUp();
      }
    }
    return () -> bytes;
  }

  private synchronized void giveUp() {
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
        giveUp();
      }
    }
    return isFull ? Optional.empty() : file;
  }
}
