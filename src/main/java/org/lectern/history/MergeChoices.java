package org.lectern.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.lectern.content.SessionFile;

/**
 * Finds the sessions that a merge took from one parent unchanged while another parent has another
 * version or none: what was announced of the other versions isn't true any more.
 *
 * @param after the lineages after the merge
 */
record MergeChoices(
    FileLineages lineages, Commit commit, List<LineageMap> parents, LineageMap after) {
  MergeChoices {
    parents = List.copyOf(parents);
  }

  /**
   * Returns one revision for each such session.
   *
   * @param diffs all paths that differ from at least one parent
   * @param changes the revisions that the merge itself made
   */
  List<FileRevision> of(Map<String, PathDiff> diffs, List<FileRevision> changes) {
    List<PathDiff> sessions =
        diffs.values().stream().filter(diff -> SessionFile.slug(diff.path()).isPresent()).toList();
    Set<TextHistory> known = new HashSet<>();
    changes.forEach(revision -> known.add(revision.lineage().text()));
    List<FileRevision> found = new ArrayList<>();
    for (PathDiff diff : sessions) {
      FileLineage lineage = lineages.lineage(after, diff.path());
      if (PathDiff.isFile(diff.after()) && known.add(lineage.text())) {
        List<ObjectId> before = lineages.versions(lineage, diff, parents, diffs);
        found.add(new FileRevision(commit, diff.path(), lineage, before, diff.after(), false));
      }
    }
    for (PathDiff diff : sessions) {
      for (int parent = 0; parent < parents.size(); parent++) {
        FileLineage removed = lineages.lineage(parents.get(parent), diff.path());
        if (PathDiff.isFile(diff.before().get(parent)) && known.add(removed.text())) {
          boolean isReplaced = PathDiff.isFile(diff.after());
          List<ObjectId> before = isReplaced ? List.of() : diff.before();
          found.add(new FileRevision(commit, diff.path(), removed, before, diff.after(), false));
        }
      }
    }
    return found;
  }
}
