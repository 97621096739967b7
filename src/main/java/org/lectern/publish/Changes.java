package org.lectern.publish;

import java.util.List;

/**
 * The files that a publication changed; paths are sorted.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged files that are the same, including their modification time
 * @param removed files that Lectern wrote before and that aren't part of the site any more
 */
public record Changes(List<String> written, List<String> unchanged, List<String> removed) {
  public Changes {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
  }

  /** Whether nothing was changed. */
  public boolean none() {
    return written.isEmpty() && removed.isEmpty();
  }
}
