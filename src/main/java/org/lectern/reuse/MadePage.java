package org.lectern.reuse;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A page as it was published.
 *
 * @param size in bytes
 * @param print two checksums of its bytes, against a file that was changed since or cut short
 * @param version what browsers compare to see whether it is new
 * @param bodies the files whose texts it shows
 */
public record MadePage(long size, long print, String version, Set<String> bodies) {
  public MadePage {
    bodies = new TreeSet<>(bodies);
  }

  /** The record of a page. */
  public static MadePage of(byte[] bytes, String version, Set<String> bodies) {
    return new MadePage(bytes.length, print(bytes), version, bodies);
  }

  /** Whether these are its bytes. */
  public boolean is(byte[] bytes) {
    return bytes.length == size && print(bytes) == print;
  }

  private static long print(byte[] bytes) {
    CRC32C first = new CRC32C();
    first.update(bytes);
    CRC32 second = new CRC32();
    second.update(bytes);
    return first.getValue() << 32 | second.getValue();
  }

  /** The checksum of a file of one's own. */
  static long checksum(byte[] bytes, int length) {
    return print(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
  }
}
