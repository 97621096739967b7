package org.lectern.history;

import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * One commit's change to one file.
 *
 * @param at when it was committed
 * @param path the file's path in the content folder in this commit, or the last that it had
 * @param life which of the files that have had this path
 * @param before what it held in each of the commit's parents, under whatever name it had there; the
 *     zero id where it wasn't there
 * @param after what it holds since; the zero id where it isn't there any more
 */
record Touch(
    ObjectId commit, Instant at, String path, Life life, List<ObjectId> before, ObjectId after) {
  Touch {
    before = List.copyOf(before);
  }
}
