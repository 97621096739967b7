package org.lectern.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.lectern.content.SessionFile;
import org.lectern.content.source.Ignored;

/**
 * Walks over all commits once, and records each change to a file below a folder. All parents of a
 * merge are followed. A merge counts as a change only of files that differ from those of all
 * parents; for sessions that differ between the parents, it is recorded which version the merge
 * took.
 */
final class CommitWalk {
  /** No real merge has more parents; each takes a tree of its own to compare. */
  private static final int MOST_PARENTS = 16;

  private final ObjectReader reader;
  private final String folder;
  private final Set<ObjectId> cutOff;
  private final RemovedSessions removed;
  private final FileLineages lineages;
  private final TreeWalk trees;
  private final Map<ObjectId, ObjectId> contentOf = new HashMap<>();
  private final Map<ObjectId, LineageMap> names = new HashMap<>();
  private final Deque<List<FileRevision>> revisions = new ArrayDeque<>();

  private Map<ObjectId, Integer> positions = Map.of();

  private CommitWalk(ObjectReader reader, String folder, Set<ObjectId> cutOff) {
    this.reader = reader;
    this.folder = folder;
    this.cutOff = cutOff;
    this.removed = new RemovedSessions(reader);
    this.lineages = new FileLineages(new Renames(reader), removed);
    this.trees = new TreeWalk(reader);
    trees.setRecursive(true);
  }

  /**
   * The result of a walk.
   *
   * @param revisions what commits did to files, newest first
   * @param files the files of the newest commit, by path
   */
  record Result(List<FileRevision> revisions, Map<String, FileLineage> files) {
    /** Returns the revisions that are changes, newest first. */
    List<FileRevision> changes() {
      return revisions.stream().filter(FileRevision::isChange).toList();
    }

    /** Returns the path that each text has in the newest commit. */
    Map<TextHistory, String> paths() {
      Map<TextHistory, String> paths = new HashMap<>();
      files.forEach((path, lineage) -> paths.putIfAbsent(lineage.text(), path));
      return paths;
    }
  }

  /**
   * Walks over all commits.
   *
   * @param folder the path from the top of the checkout to the content, or empty
   * @param cutOff the commits of a shallow clone whose parents are missing: their changes aren't
   *     known
   * @throws IOException if the repository is broken
   */
  static Result of(ObjectReader reader, ObjectId head, String folder, Set<ObjectId> cutOff)
      throws IOException {
    CommitWalk walk = new CommitWalk(reader, folder, cutOff);
    try (RevWalk commits = new RevWalk(reader)) {
      commits.setRetainBody(false);
      commits.sort(RevSort.TOPO);
      commits.sort(RevSort.COMMIT_TIME_DESC, true);
      RevCommit newest = commits.parseCommit(head);
      commits.markStart(newest);
      Deque<RevCommit> oldestFirst = new ArrayDeque<>();
      commits.forEach(oldestFirst::push);
      walk.positions = BranchPositions.of(newest);
      for (RevCommit commit : oldestFirst) {
        walk.visit(commit, commits);
      }
      return new Result(walk.revisions.stream().flatMap(List::stream).toList(), walk.files(newest));
    }
  }

  private void visit(RevCommit commit, RevWalk commits) throws IOException {
    ObjectId now = content(commit);
    List<ObjectId> before = new ArrayList<>();
    List<LineageMap> parents = new ArrayList<>();
    for (RevCommit parent : commit.getParents()) {
      commits.parseHeaders(parent);
      before.add(content(parent));
      parents.add(names.getOrDefault(parent, LineageMap.NONE));
    }
    if (before.isEmpty()) {
      before.add(ObjectId.zeroId());
      parents.add(LineageMap.NONE);
    }
    LineageMap first = parents.get(0);
    boolean haveSameLineages = parents.stream().allMatch(parent -> parent == first);
    boolean hasUnknownChanges = cutOff.contains(commit) || before.size() > MOST_PARENTS;
    if (hasUnknownChanges || (haveSameLineages && before.stream().allMatch(now::equals))) {
      names.put(commit, first);
      return;
    }
    Instant at = Instant.ofEpochSecond(Integer.toUnsignedLong(commit.getCommitTime()));
    trees.setFilter(TreeFilter.ANY_DIFF);
    Commit own = new Commit(commit.copy(), at, positions.get(commit));
    List<PathDiff> diffs = diffs(before, now);
    diffs.addAll(unitedSessions(parents, diffs, now));
    FileLineages.Step step = lineages.step(own, parents, diffs);
    names.put(commit, step.names());
    revisions.push(step.revisions());
  }

  private Map<String, FileLineage> files(RevCommit commit) throws IOException {
    trees.setFilter(TreeFilter.ALL);
    Map<String, FileLineage> files = new TreeMap<>();
    LineageMap own = names.get(commit);
    for (PathDiff diff : diffs(List.of(), content(commit))) {
      if (PathDiff.isFile(diff.after())) {
        FileLineage lineage = lineages.lineage(own, diff.path());
        files.put(diff.path(), removed.counted(own, diff.path(), diff.after(), lineage));
      }
    }
    return files;
  }

  /** Returns the folder's tree in a commit; the zero id if there is none. */
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

  private List<PathDiff> diffs(List<ObjectId> before, ObjectId now) throws IOException {
    trees.reset();
    for (ObjectId tree : before) {
      add(tree);
    }
    add(now);
    List<PathDiff> diffs = new ArrayList<>();
    while (trees.next()) {
      String path = trees.getPathString();
      if (!isLeftOut(path)) {
        List<ObjectId> files = new ArrayList<>();
        for (int tree = 0; tree < before.size(); tree++) {
          files.add(file(tree));
        }
        diffs.add(new PathDiff(path, files, file(before.size())));
      }
    }
    return diffs;
  }

  /** Returns sessions that are equal in all parents but belong to different lineages. */
  private List<PathDiff> unitedSessions(
      List<LineageMap> parents, List<PathDiff> diffs, ObjectId now) throws IOException {
    Set<String> paths = FileLineages.differentPaths(parents);
    diffs.forEach(diff -> paths.remove(diff.path()));
    paths.removeIf(path -> SessionFile.slug(path).isEmpty());
    List<PathDiff> unitedSessions = new ArrayList<>();
    if (!PathDiff.isFile(now)) {
      return unitedSessions;
    }
    for (String path : new TreeSet<>(paths)) {
      try (TreeWalk found = TreeWalk.forPath(reader, path, now)) {
        if (found != null) {
          ObjectId id = found.getObjectId(0);
          unitedSessions.add(new PathDiff(path, Collections.nCopies(parents.size(), id), id));
        }
      }
    }
    return unitedSessions;
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

  /**
   * Returns a file's content in one of the trees; the zero id if it is no file, such as a
   * submodule.
   */
  private ObjectId file(int tree) {
    FileMode mode = trees.getFileMode(tree);
    return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE
        ? trees.getObjectId(tree)
        : ObjectId.zeroId();
  }
}
