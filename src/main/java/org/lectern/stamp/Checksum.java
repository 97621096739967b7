package org.lectern.stamp;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Two checksums side by side, as one number that no chance makes equal for other bytes. It guards
 * against what has changed or was cut short, not against people: nobody gains by forging one here,
 * and a hash that stands against that takes a fifth of a build's time. For one thread.
 */
public final class Checksum {
  private final CRC32C first = new CRC32C();
  private final CRC32 second = new CRC32();

  /** The checksum of bytes at hand. */
  public static long of(byte[] bytes) {
    Checksum checksum = new Checksum();
    checksum.add(bytes);
    return checksum.value();
  }

  /** Takes more bytes. */
  public void add(byte[] bytes) {
    add(bytes, 0, bytes.length);
  }

  /** Takes some of the bytes of an array. */
  public void add(byte[] bytes, int start, int length) {
    first.update(bytes, start, length);
    second.update(bytes, start, length);
  }

  /** That of all bytes so far. */
  public long value() {
    return first.getValue() << 32 | second.getValue();
  }
}
