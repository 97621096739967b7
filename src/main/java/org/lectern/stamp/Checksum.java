package org.lectern.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A 64-bit checksum made of two of 32 bits, which other bytes don't have by chance. It detects
 * changed and truncated files, not forged ones: nobody gains by forging a file here, and a
 * cryptographic hash would take a fifth of a build's time. Not safe for use by several threads.
 */
public final class Checksum {
  private static final int PART = 1 << 18;

  private final CRC32C first = new CRC32C();
  private final CRC32 second = new CRC32();

  /** Returns the checksum of an array. */
  public static long of(byte[] bytes) {
    Checksum checksum = new Checksum();
    checksum.add(bytes);
    return checksum.value();
  }

  /** Adds an array. */
  public void add(byte[] bytes) {
    add(bytes, 0, bytes.length);
  }

  /**
   * Adds the rest of a stream, without reading it into memory as a whole.
   *
   * @throws IOException if it can't be read
   */
  public void add(InputStream bytes) throws IOException {
    byte[] part = new byte[PART];
    for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
      add(part, 0, read);
    }
  }

  /** Adds a part of an array. */
  public void add(byte[] bytes, int start, int length) {
    first.update(bytes, start, length);
    second.update(bytes, start, length);
  }

  /** Returns the checksum of all bytes added so far. */
  public long value() {
    return first.getValue() << 32 | second.getValue();
  }
}
