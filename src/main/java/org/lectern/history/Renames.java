package org.lectern.history;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Finds texts that a commit renamed: those that declare it, and those that are similar to a removed
 * one. A renamed text mostly gets its former name as an alias in the same commit, so that its bytes
 * differ.
 */
final class Renames {
  /** In percent; talks that follow one template have more than half in common. */
  private static final int LEAST_ALIKE = 80;

  /** The limit for comparing all added texts with all removed ones. */
  private static final int MOST_COMPARED = 100;

  /** The limit for reading each text once; no editor replaces more. */
  private static final int MOST_READ = 2000;

  private static final int LARGEST = 256 * 1024;

  private final ObjectReader reader;

  Renames(ObjectReader reader) {
    this.reader = reader;
  }

  /**
   * Returns the former path of each renamed text, by its new path.
   *
   * @param changed all paths that the commit changed
   */
  Map<String, String> earlierPaths(List<PathDiff> changed) throws IOException {
    Map<String, String> found = swapped(changed);
    Map<String, PathDiff> removed = texts(changed, PathDiff::isRemoved);
    Map<String, PathDiff> added = texts(changed, PathDiff::isNew);
    for (PathDiff diff : List.copyOf(added.values())) {
      PathDiff from = removed.remove(page(diff.path()));
      if (from != null) {
        found.put(diff.path(), from.path());
        added.remove(page(diff.path()));
      }
    }
    if (areFew(removed) && areFew(added)) {
      DeclaredRenames.of(reader, removed.values(), added.values())
          .forEach(
              (now, before) -> {
                found.put(now, before);
                added.remove(page(now));
                removed.remove(page(before));
              });
    }
    if (!removed.isEmpty() && !added.isEmpty()) {
      pairs(removed.values(), added.values())
          .forEach(pair -> found.put(pair.getNewPath(), pair.getOldPath()));
    }
    return found;
  }

  private static boolean areFew(Map<String, PathDiff> diffs) {
    return !diffs.isEmpty() && diffs.size() <= MOST_READ;
  }

  /** Groups texts by their pages, which don't depend on the folder below {@code sessions}. */
  private static Map<String, PathDiff> texts(List<PathDiff> changed, Predicate<PathDiff> which) {
    return changed.stream()
        .filter(diff -> isText(diff) && which.test(diff))
        .collect(Collectors.toMap(diff -> page(diff.path()), diff -> diff, (one, other) -> one));
  }

  private static String page(String path) {
    return folder(path) + path.substring(path.lastIndexOf('/') + 1);
  }

  /** Finds unchanged texts that swapped their names. */
  private static Map<String, String> swapped(List<PathDiff> changed) {
    Map<ObjectId, PathDiff> byText = new HashMap<>();
    for (PathDiff diff : changed) {
      if (isText(diff) && diff.before().size() == 1 && PathDiff.isFile(diff.before().get(0))) {
        byText.put(diff.before().get(0), diff);
      }
    }
    Map<String, String> found = new HashMap<>();
    for (PathDiff diff : byText.values()) {
      PathDiff other = byText.get(diff.after());
      if (other != null
          && diff.equals(byText.get(other.after()))
          && areInSameFolder(diff.path(), other.path())) {
        found.put(diff.path(), other.path());
      }
    }
    return found;
  }

  private List<DiffEntry> pairs(Collection<PathDiff> removed, Collection<PathDiff> added)
      throws IOException {
    RenameDetector detector = new RenameDetector(reader, new Config().get(DiffConfig.KEY));
    detector.setRenameScore(LEAST_ALIKE);
    detector.setRenameLimit(MOST_COMPARED);
    detector.setBigFileThreshold(LARGEST);
    removed.forEach(diff -> detector.addAll(List.of(Entry.removed(diff))));
    added.forEach(diff -> detector.addAll(List.of(Entry.added(diff))));
    return detector.compute().stream()
        .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME)
        .filter(entry -> areInSameFolder(entry.getOldPath(), entry.getNewPath()))
        .toList();
  }

  private static boolean isText(PathDiff diff) {
    return diff.path().endsWith(".md");
  }

  private static boolean areInSameFolder(String one, String other) {
    return folder(one).equals(folder(other));
  }

  static String folder(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  /** A change in the format that JGit compares. */
  private static final class Entry extends DiffEntry {
    static Entry removed(PathDiff diff) {
      Entry entry = new Entry(ChangeType.DELETE, diff.before().get(0), ObjectId.zeroId());
      entry.oldPath = diff.path();
      entry.oldMode = FileMode.REGULAR_FILE;
      entry.newPath = DEV_NULL;
      entry.newMode = FileMode.MISSING;
      return entry;
    }

    static Entry added(PathDiff diff) {
      Entry entry = new Entry(ChangeType.ADD, ObjectId.zeroId(), diff.after());
      entry.oldPath = DEV_NULL;
      entry.oldMode = FileMode.MISSING;
      entry.newPath = diff.path();
      entry.newMode = FileMode.REGULAR_FILE;
      return entry;
    }

    private Entry(ChangeType type, ObjectId before, ObjectId after) {
      changeType = type;
      oldId = AbbreviatedObjectId.fromObjectId(before);
      newId = AbbreviatedObjectId.fromObjectId(after);
    }
  }
}
