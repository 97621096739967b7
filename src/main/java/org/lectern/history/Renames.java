package org.lectern.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Follows texts that were renamed, so that what they were under earlier names counts as theirs. A
 * renamed text mostly gets its earlier name as an alias in the same commit, so that it is looked
 * for by what it says and not by being the same to the byte.
 *
 * <p>Asked from the newest commit to the oldest.
 */
final class Renames {
  /** Of a hundred parts; talks that follow one template have more than half in common. */
  private static final int LEAST_ALIKE = 80;

  /** All that came are compared with all that went. */
  private static final int MOST_COMPARED = 100;

  private static final int LARGEST = 256 * 1024;

  private final ObjectReader reader;
  private final Map<String, String> names = new HashMap<>();

  Renames(ObjectReader reader) {
    this.reader = reader;
  }

  /** The changes of a commit, under the names that the files have now. */
  List<Touch> named(List<Touch> found) {
    return found.stream().map(touch -> withPath(touch, now(touch.path()))).toList();
  }

  /** The same, where what went and came back under another name in this commit is one change. */
  List<Touch> followed(List<Touch> found) throws IOException {
    Map<String, Touch> gone =
        found.stream()
            .filter(touch -> isText(touch) && touch.after().equals(ObjectId.zeroId()))
            .collect(Collectors.toMap(Touch::path, touch -> touch));
    Map<String, Touch> come =
        found.stream()
            .filter(touch -> isText(touch) && touch.before().equals(ObjectId.zeroId()))
            .collect(Collectors.toMap(Touch::path, touch -> touch));
    if (gone.isEmpty() || come.isEmpty()) {
      return named(found);
    }
    Set<Touch> paired = new HashSet<>();
    List<Touch> moved = new ArrayList<>();
    for (DiffEntry pair : pairs(gone, come)) {
      Touch from = gone.get(pair.getOldPath());
      Touch to = come.get(pair.getNewPath());
      paired.addAll(List.of(from, to));
      String now = now(to.path());
      moved.add(new Touch(to.commit(), to.at(), now, from.before(), to.after()));
      names.put(from.path(), now);
    }
    moved.addAll(named(found.stream().filter(touch -> !paired.contains(touch)).toList()));
    return moved;
  }

  private List<DiffEntry> pairs(Map<String, Touch> gone, Map<String, Touch> come)
      throws IOException {
    RenameDetector detector = new RenameDetector(reader, new Config().get(DiffConfig.KEY));
    detector.setRenameScore(LEAST_ALIKE);
    detector.setRenameLimit(MOST_COMPARED);
    detector.setBigFileThreshold(LARGEST);
    gone.values().forEach(touch -> detector.addAll(List.of(Entry.gone(touch))));
    come.values().forEach(touch -> detector.addAll(List.of(Entry.come(touch))));
    try {
      return detector.compute().stream()
          .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME)
          .filter(entry -> folder(entry.getOldPath()).equals(folder(entry.getNewPath())))
          .toList();
    } catch (MissingObjectException partlyCloned) {
      return List.of();
    }
  }

  private static boolean isText(Touch touch) {
    return touch.path().endsWith(".md");
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  private String now(String path) {
    return names.getOrDefault(path, path);
  }

  private static Touch withPath(Touch touch, String path) {
    return touch.path().equals(path)
        ? touch
        : new Touch(touch.commit(), touch.at(), path, touch.before(), touch.after());
  }

  /** A change in the form in which JGit compares them. */
  private static final class Entry extends DiffEntry {
    static Entry gone(Touch touch) {
      Entry entry = new Entry(ChangeType.DELETE, touch.before(), ObjectId.zeroId());
      entry.oldPath = touch.path();
      entry.oldMode = FileMode.REGULAR_FILE;
      entry.newPath = DEV_NULL;
      entry.newMode = FileMode.MISSING;
      return entry;
    }

    static Entry come(Touch touch) {
      Entry entry = new Entry(ChangeType.ADD, ObjectId.zeroId(), touch.after());
      entry.oldPath = DEV_NULL;
      entry.oldMode = FileMode.MISSING;
      entry.newPath = touch.path();
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
