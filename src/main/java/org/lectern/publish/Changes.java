package org.lectern.publish;

import java.util.List;

/**
 * What a publication did to the site; paths are sorted.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged files that stand as they stood, with their modification time
 * @param removed files that Lectern wrote before and that are no more part of the site
 */
public record Changes(List<String> written, List<String> unchanged, List<String> removed) {
  public Changes {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
  }

  /** Whether the site is as it was. */
  public boolean none() {
    return written.isEmpty() && removed.isEmpty();
  }
}
