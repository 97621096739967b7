package org.lectern.offline;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Short words that change with bytes. */
final class Versions {
  private Versions() {}

  /**
   * Two checksums side by side, which no chance makes equal: nobody gains by forging one here, and
   * a hash that stands against that takes a fifth of a build's time.
   */
  static String of(byte[] bytes) {
    CRC32C first = new CRC32C();
    first.update(bytes);
    CRC32 second = new CRC32();
    second.update(bytes);
    return "%08x%02x".formatted(first.getValue(), second.getValue() & 0xFF);
  }
}
