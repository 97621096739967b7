package org.lectern.publish;

import java.util.List;

/**
 * How the published site becomes the new one.
 *
 * @param files all files of the new site, sorted
 * @param steps what to change, in an order in which readers never miss an asset
 */
record Plan(List<WantedFile> files, List<Step> steps, Manifest manifest, Changes changes) {
  Plan {
    files = List.copyOf(files);
    steps = List.copyOf(steps);
  }

  /** Whether the old site is the new one already. */
  boolean changesNothing(Published old) {
    return steps.isEmpty() && manifest.equals(old.written());
  }
}
