package org.lectern.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.lectern.content.Ignored;

/**
 * Walks over all commits from the newest to the oldest, once, and notes each change to a file below
 * one folder. All parents of a merge are followed; the merge itself is a change of those files only
 * that are as in none of them.
 */
final class CommitWalk {
  /** Nobody merges more branches at once; each takes a tree of its own to compare. */
  private static final int MOST_PARENTS = 16;

  private final ObjectReader reader;
  private final String folder;
  private final Set<ObjectId> cutOff;
  private final Renames renames;
  private final TreeWalk trees;
  private final Map<ObjectId, ObjectId> contentOf = new HashMap<>();
  private final List<Touch> touches = new ArrayList<>();

  private CommitWalk(ObjectReader reader, String folder, Set<ObjectId> cutOff) {
    this.reader = reader;
    this.folder = folder;
    this.cutOff = cutOff;
    this.renames = new Renames(reader);
    this.trees = new TreeWalk(reader);
    trees.setRecursive(true);
    trees.setFilter(new UnlikeAll());
  }

  /**
   * All changes, the newest first.
   *
   * @param folder the way from the checkout's top, or empty
   * @param cutOff commits whose parents aren't there, though they have some: what they changed
   *     isn't known
   * @throws IOException where the repository is broken
   */
  static List<Touch> of(ObjectReader reader, ObjectId head, String folder, Set<ObjectId> cutOff)
      throws IOException {
    CommitWalk own = new CommitWalk(reader, folder, cutOff);
    try (RevWalk commits = new RevWalk(reader)) {
      commits.setRetainBody(false);
      commits.sort(RevSort.TOPO);
      commits.sort(RevSort.COMMIT_TIME_DESC, true);
      commits.markStart(commits.parseCommit(head));
      for (RevCommit commit : commits) {
        own.note(commit, commits);
      }
    }
    return own.touches;
  }

  private void note(RevCommit commit, RevWalk commits) throws IOException {
    if (cutOff.contains(commit) || commit.getParentCount() > MOST_PARENTS) {
      return;
    }
    ObjectId now = content(commit);
    List<ObjectId> before = new ArrayList<>();
    for (RevCommit parent : commit.getParents()) {
      commits.parseHeaders(parent);
      before.add(content(parent));
    }
    if (before.isEmpty()) {
      before.add(ObjectId.zeroId());
    }
    if (!before.contains(now)) {
      compare(commit, before, now);
    }
  }

  /** The tree of the folder in a commit; the zero id where it has none. */
  private ObjectId content(RevCommit commit) throws IOException {
    ObjectId root = commit.getTree().copy();
    if (folder.isEmpty()) {
      return root;
    }
    ObjectId known = contentOf.get(root);
    if (known == null) {
      try (TreeWalk found = TreeWalk.forPath(reader, folder, root)) {
        known =
            found != null && found.getFileMode(0) == FileMode.TREE
                ? found.getObjectId(0)
                : ObjectId.zeroId();
      }
      contentOf.put(root, known);
    }
    return known;
  }

  private void compare(RevCommit commit, List<ObjectId> before, ObjectId now) throws IOException {
    Instant at = Instant.ofEpochSecond(Integer.toUnsignedLong(commit.getCommitTime()));
    trees.reset();
    for (ObjectId tree : before) {
      add(tree);
    }
    add(now);
    List<Touch> found = new ArrayList<>();
    while (trees.next()) {
      String path = trees.getPathString();
      if (isLeftOut(path)) {
        continue;
      }
      ObjectId old = file(0);
      ObjectId fresh = file(before.size());
      if (!old.equals(fresh)) {
        found.add(new Touch(commit.copy(), at, path, old, fresh));
      }
    }
    touches.addAll(before.size() == 1 ? renames.followed(found) : renames.named(found));
  }

  private static boolean isLeftOut(String path) {
    return Arrays.stream(path.split("/")).anyMatch(Ignored::isIgnored);
  }

  private void add(ObjectId tree) throws IOException {
    if (tree.equals(ObjectId.zeroId())) {
      trees.addTree(new EmptyTreeIterator());
    } else {
      trees.addTree(tree);
    }
  }

  /** What a file holds in one of the trees; the zero id for what is none, such as a submodule. */
  private ObjectId file(int tree) {
    FileMode mode = trees.getFileMode(tree);
    return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE
        ? trees.getObjectId(tree)
        : ObjectId.zeroId();
  }
}
