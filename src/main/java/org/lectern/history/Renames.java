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
 * Finds texts that were renamed in a commit: those that say so, and those that say nearly the same
 * as one that is gone. A renamed text mostly gets its earlier name as an alias in the same commit,
 * so that none is the same to the byte.
 */
final class Renames {
  /** Of a hundred parts; talks that follow one template have more than half in common. */
  private static final int LEAST_ALIKE = 80;

  /** All that came are compared with all that went. */
  private static final int MOST_COMPARED = 100;

  /** Each is read once; what replaces more was no editor. */
  private static final int MOST_READ = 2000;

  private static final int LARGEST = 256 * 1024;

  private final ObjectReader reader;

  Renames(ObjectReader reader) {
    this.reader = reader;
  }

  /**
   * The path that each renamed text had before the commit, by the one that it has since.
   *
   * @param changed all that the commit changed
   */
  Map<String, String> earlierPaths(List<Row> changed) throws IOException {
    Map<String, String> found = swapped(changed);
    Map<String, Row> gone = texts(changed, Row::isGone);
    Map<String, Row> come = texts(changed, Row::isNew);
    for (Row row : List.copyOf(come.values())) {
      Row from = gone.remove(page(row.path()));
      if (from != null) {
        found.put(row.path(), from.path());
        come.remove(page(row.path()));
      }
    }
    if (areFew(gone) && areFew(come)) {
      SureRenames.of(reader, gone.values(), come.values())
          .forEach(
              (now, before) -> {
                found.put(now, before);
                come.remove(page(now));
                gone.remove(page(before));
              });
    }
    if (!gone.isEmpty() && !come.isEmpty()) {
      pairs(gone.values(), come.values())
          .forEach(pair -> found.put(pair.getNewPath(), pair.getOldPath()));
    }
    return found;
  }

  private static boolean areFew(Map<String, Row> rows) {
    return !rows.isEmpty() && rows.size() <= MOST_READ;
  }

  /** By the page that they are, which is the same in any folder of sessions. */
  private static Map<String, Row> texts(List<Row> changed, Predicate<Row> which) {
    return changed.stream()
        .filter(row -> isText(row) && which.test(row))
        .collect(Collectors.toMap(row -> page(row.path()), row -> row, (one, other) -> one));
  }

  private static String page(String path) {
    return folder(path) + path.substring(path.lastIndexOf('/') + 1);
  }

  /** Texts that took each other's names, and stayed as they were. */
  private static Map<String, String> swapped(List<Row> changed) {
    Map<ObjectId, Row> byText = new HashMap<>();
    for (Row row : changed) {
      if (isText(row) && row.before().size() == 1 && Row.isFile(row.before().get(0))) {
        byText.put(row.before().get(0), row);
      }
    }
    Map<String, String> found = new HashMap<>();
    for (Row row : byText.values()) {
      Row other = byText.get(row.after());
      if (other != null
          && row.equals(byText.get(other.after()))
          && areBeside(row.path(), other.path())) {
        found.put(row.path(), other.path());
      }
    }
    return found;
  }

  private List<DiffEntry> pairs(Collection<Row> gone, Collection<Row> come) throws IOException {
    RenameDetector detector = new RenameDetector(reader, new Config().get(DiffConfig.KEY));
    detector.setRenameScore(LEAST_ALIKE);
    detector.setRenameLimit(MOST_COMPARED);
    detector.setBigFileThreshold(LARGEST);
    gone.forEach(row -> detector.addAll(List.of(Entry.gone(row))));
    come.forEach(row -> detector.addAll(List.of(Entry.come(row))));
    return detector.compute().stream()
        .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME)
        .filter(entry -> areBeside(entry.getOldPath(), entry.getNewPath()))
        .toList();
  }

  private static boolean isText(Row row) {
    return row.path().endsWith(".md");
  }

  private static boolean areBeside(String one, String other) {
    return folder(one).equals(folder(other));
  }

  static String folder(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  /** A change in the form in which JGit compares them. */
  private static final class Entry extends DiffEntry {
    static Entry gone(Row row) {
      Entry entry = new Entry(ChangeType.DELETE, row.before().get(0), ObjectId.zeroId());
      entry.oldPath = row.path();
      entry.oldMode = FileMode.REGULAR_FILE;
      entry.newPath = DEV_NULL;
      entry.newMode = FileMode.MISSING;
      return entry;
    }

    static Entry come(Row row) {
      Entry entry = new Entry(ChangeType.ADD, ObjectId.zeroId(), row.after());
      entry.oldPath = DEV_NULL;
      entry.oldMode = FileMode.MISSING;
      entry.newPath = row.path();
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
