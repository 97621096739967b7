package org.lectern.reuse;

import java.util.Collection;
import java.util.List;
import org.lectern.stamp.Checksum;

/**
 * A file that shows few texts, as it was published.
 *
 * @param size in bytes
 * @param print the {@link Checksum} of its bytes, against a file that was changed or cut short
 * @param version what browsers compare to see whether a page is new; empty for other files
 * @param bodies the files whose texts it shows
 */
public record MadeFile(long size, long print, String version, List<String> bodies) {
  public MadeFile {
    bodies = List.copyOf(bodies);
  }

  /** The record of a file. */
  public static MadeFile of(byte[] bytes, String version, Collection<String> bodies) {
    return new MadeFile(bytes.length, Checksum.of(bytes), version, List.copyOf(bodies));
  }

  /** Whether these are its bytes. */
  public boolean is(byte[] bytes) {
    return bytes.length == size && Checksum.of(bytes) == print;
  }
}
