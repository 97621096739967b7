package org.lectern.publish;

import java.util.List;

/**
 * The changes that turn the published site into the new one.
 *
 * @param files all files of the new site, sorted
 * @param steps the changes, in an order in which no published page lacks an asset
 */
record PublicationPlan(
    List<WantedFile> files, List<Step> steps, Manifest manifest, Changes changes) {
  PublicationPlan {
    files = List.copyOf(files);
    steps = List.copyOf(steps);
  }

  /** Whether the published site is the new one already. */
  boolean changesNothing(PublishedSite old) {
    return steps.isEmpty() && manifest.equals(old.written());
  }
}
