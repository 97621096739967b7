package org.lectern.reuse;

import java.util.Set;
import java.util.TreeSet;
import org.lectern.stamp.Checksum;

/**
 * A page as it was published.
 *
 * @param size in bytes
 * @param print the {@link Checksum} of its bytes, against a file that was changed or cut short
 * @param version what browsers compare to see whether it is new
 * @param bodies the files whose texts it shows
 */
public record MadePage(long size, long print, String version, Set<String> bodies) {
  public MadePage {
    bodies = new TreeSet<>(bodies);
  }

  /** The record of a page. */
  public static MadePage of(byte[] bytes, String version, Set<String> bodies) {
    return new MadePage(bytes.length, Checksum.of(bytes), version, bodies);
  }

  /** Whether these are its bytes. */
  public boolean is(byte[] bytes) {
    return bytes.length == size && Checksum.of(bytes) == print;
  }
}
