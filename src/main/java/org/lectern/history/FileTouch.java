package org.lectern.history;

import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What one commit did to one file.
 *
 * @param path the file's path in the content folder in this commit, or the last that it had
 * @param life which of the files that have had this path
 * @param before what it held in each of the commit's parents, under whatever name it had there; the
 *     zero id where it wasn't there; none where a merge took another session that has its path
 * @param after what it holds since; the zero id where it isn't there any more
 * @param isChange false for a merge that has the file as one of its parents has it, where others
 *     have it otherwise
 */
record FileTouch(
    Commit commit,
    String path,
    FileLife life,
    List<ObjectId> before,
    ObjectId after,
    boolean isChange) {
  FileTouch {
    before = List.copyOf(before);
  }
}
