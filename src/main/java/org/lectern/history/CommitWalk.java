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
 * Walks over all commits, once, and notes each change to a file below one folder. All parents of a
 * merge are followed; the merge itself is a change of those files only that are as in none of them.
 * Of sessions that they have differently it is noted which it took.
 */
final class CommitWalk {
  /** Nobody merges more branches at once; each takes a tree of its own to compare. */
  private static final int MOST_PARENTS = 16;

  private final ObjectReader reader;
  private final String folder;
  private final Set<ObjectId> cutOff;
  private final GoneSessions gone;
  private final FileLives lives;
  private final TreeWalk trees;
  private final Map<ObjectId, ObjectId> contentOf = new HashMap<>();
  private final Map<ObjectId, PathNames> names = new HashMap<>();
  private final Deque<List<FileTouch>> touches = new ArrayDeque<>();

  private Map<ObjectId, Integer> arrivals = Map.of();

  private CommitWalk(ObjectReader reader, String folder, Set<ObjectId> cutOff) {
    this.reader = reader;
    this.folder = folder;
    this.cutOff = cutOff;
    this.gone = new GoneSessions(reader);
    this.lives = new FileLives(new Renames(reader), gone);
    this.trees = new TreeWalk(reader);
    trees.setRecursive(true);
  }

  /**
   * What was found.
   *
   * @param touches what commits did, the newest first
   * @param files those that there are in the newest commit, by their paths
   */
  record Found(List<FileTouch> touches, Map<String, FileLife> files) {
    /** All changes, the newest first. */
    List<FileTouch> changes() {
      return touches.stream().filter(FileTouch::isChange).toList();
    }

    /** The path that each text has in the newest commit. */
    Map<TextHistory, String> paths() {
      Map<TextHistory, String> paths = new HashMap<>();
      files.forEach((path, life) -> paths.putIfAbsent(life.story(), path));
      return paths;
    }
  }

  /**
   * All changes.
   *
   * @param folder the way from the checkout's top, or empty
   * @param cutOff commits whose parents aren't there, though they have some: what they changed
   *     isn't known
   * @throws IOException where the repository is broken
   */
  static Found of(ObjectReader reader, ObjectId head, String folder, Set<ObjectId> cutOff)
      throws IOException {
    CommitWalk own = new CommitWalk(reader, folder, cutOff);
    try (RevWalk commits = new RevWalk(reader)) {
      commits.setRetainBody(false);
      commits.sort(RevSort.TOPO);
      commits.sort(RevSort.COMMIT_TIME_DESC, true);
      RevCommit newest = commits.parseCommit(head);
      commits.markStart(newest);
      Deque<RevCommit> oldestFirst = new ArrayDeque<>();
      commits.forEach(oldestFirst::push);
      own.arrivals = Arrivals.of(newest);
      for (RevCommit commit : oldestFirst) {
        own.note(commit, commits);
      }
      return new Found(own.touches.stream().flatMap(List::stream).toList(), own.files(newest));
    }
  }

  private void note(RevCommit commit, RevWalk commits) throws IOException {
    ObjectId now = content(commit);
    List<ObjectId> before = new ArrayList<>();
    List<PathNames> parents = new ArrayList<>();
    for (RevCommit parent : commit.getParents()) {
      commits.parseHeaders(parent);
      before.add(content(parent));
      parents.add(names.getOrDefault(parent, PathNames.NONE));
    }
    if (before.isEmpty()) {
      before.add(ObjectId.zeroId());
      parents.add(PathNames.NONE);
    }
    PathNames first = parents.get(0);
    boolean areNamesAlike = parents.stream().allMatch(parent -> parent == first);
    boolean isUntold = cutOff.contains(commit) || before.size() > MOST_PARENTS;
    if (isUntold || (areNamesAlike && before.stream().allMatch(now::equals))) {
      names.put(commit, first);
      return;
    }
    Instant at = Instant.ofEpochSecond(Integer.toUnsignedLong(commit.getCommitTime()));
    trees.setFilter(TreeFilter.ANY_DIFF);
    Commit own = new Commit(commit.copy(), at, arrivals.get(commit));
    List<Row> rows = rows(before, now);
    rows.addAll(united(parents, rows, now));
    FileLives.Step step = lives.step(own, parents, rows);
    names.put(commit, step.names());
    touches.push(step.touches());
  }

  private Map<String, FileLife> files(RevCommit commit) throws IOException {
    trees.setFilter(TreeFilter.ALL);
    Map<String, FileLife> files = new TreeMap<>();
    PathNames own = names.get(commit);
    for (Row row : rows(List.of(), content(commit))) {
      if (Row.isFile(row.after())) {
        FileLife life = lives.life(own, row.path());
        files.put(row.path(), gone.counted(own, row.path(), row.after(), life));
      }
    }
    return files;
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

  private List<Row> rows(List<ObjectId> before, ObjectId now) throws IOException {
    trees.reset();
    for (ObjectId tree : before) {
      add(tree);
    }
    add(now);
    List<Row> rows = new ArrayList<>();
    while (trees.next()) {
      String path = trees.getPathString();
      if (!isLeftOut(path)) {
        List<ObjectId> files = new ArrayList<>();
        for (int tree = 0; tree < before.size(); tree++) {
          files.add(file(tree));
        }
        rows.add(new Row(path, files, file(before.size())));
      }
    }
    return rows;
  }

  /** Sessions that all have alike, and that are one on one branch and another on another. */
  private List<Row> united(List<PathNames> parents, List<Row> rows, ObjectId now)
      throws IOException {
    Set<String> paths = FileLives.unlike(parents);
    rows.forEach(row -> paths.remove(row.path()));
    paths.removeIf(path -> SessionFile.slug(path).isEmpty());
    List<Row> united = new ArrayList<>();
    if (!Row.isFile(now)) {
      return united;
    }
    for (String path : new TreeSet<>(paths)) {
      try (TreeWalk found = TreeWalk.forPath(reader, path, now)) {
        if (found != null) {
          ObjectId id = found.getObjectId(0);
          united.add(new Row(path, Collections.nCopies(parents.size(), id), id));
        }
      }
    }
    return united;
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
