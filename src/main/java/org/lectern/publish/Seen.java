package org.lectern.publish;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * What the disk says of a file without reading it, in short: another number where its size or the
 * time of its last change is another.
 */
final class Seen {
  private Seen() {}

  /**
   * The number.
   *
   * @param changed in nanoseconds since 1970
   */
  static long of(String path, long size, long changed) {
    CRC32C name = new CRC32C();
    name.update(path.getBytes(StandardCharsets.UTF_8));
    return (name.getValue() << 32 ^ changed) * 31 + size;
  }
}
