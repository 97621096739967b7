package org.lectern.history;

import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What one commit did to one file.
 *
 * @param path the file's path in the content folder in this commit, or the last one it had
 * @param lineage tells which of the files that have had this path
 * @param before the file's content in each of the commit's parents, under the name it had there;
 *     the zero id where it didn't exist; empty if a merge took another session with the same path
 * @param after its content since; the zero id if it doesn't exist any more
 * @param isChange false for a merge that took the file from one of its parents unchanged, while
 *     other parents have another version
 */
record FileRevision(
    Commit commit,
    String path,
    FileLineage lineage,
    List<ObjectId> before,
    ObjectId after,
    boolean isChange) {
  FileRevision {
    before = List.copyOf(before);
  }
}
