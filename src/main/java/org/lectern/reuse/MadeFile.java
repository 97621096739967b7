package org.lectern.reuse;

import java.util.Collection;
import java.util.List;
import org.lectern.stamp.Checksum;

/**
 * A published file that shows few texts.
 *
 * @param size in bytes
 * @param checksum the {@link Checksum} of its bytes, to detect that it was changed or truncated
 * @param version what browsers compare to see whether a page has changed; empty for other files
 * @param bodies the files whose texts it shows
 */
public record MadeFile(long size, long checksum, String version, List<String> bodies) {
  public MadeFile {
    bodies = List.copyOf(bodies);
  }

  /** Creates the record of a file. */
  public static MadeFile of(byte[] bytes, String version, Collection<String> bodies) {
    return new MadeFile(bytes.length, Checksum.of(bytes), version, List.copyOf(bodies));
  }

  /** Whether the file has these bytes. */
  public boolean hasBytes(byte[] bytes) {
    return bytes.length == size && Checksum.of(bytes) == checksum;
  }
}
