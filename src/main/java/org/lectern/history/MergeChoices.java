package org.lectern.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.lectern.content.SessionFile;

/**
 * The sessions that a merge took from one parent as they are, where another has them otherwise or
 * not at all: what was told of the others' isn't true any more.
 *
 * @param after what paths stand for since the merge
 */
record MergeChoices(FileLives lives, Commit commit, List<PathNames> parents, PathNames after) {
  MergeChoices {
    parents = List.copyOf(parents);
  }

  /**
   * One for each session.
   *
   * @param rows all paths that differ from one parent at least
   * @param changes what the merge changed itself
   */
  List<FileTouch> of(Map<String, Row> rows, List<FileTouch> changes) {
    List<Row> sessions =
        rows.values().stream().filter(row -> SessionFile.slug(row.path()).isPresent()).toList();
    Set<TextHistory> known = new HashSet<>();
    changes.forEach(touch -> known.add(touch.life().story()));
    List<FileTouch> found = new ArrayList<>();
    for (Row row : sessions) {
      FileLife life = lives.life(after, row.path());
      if (Row.isFile(row.after()) && known.add(life.story())) {
        List<ObjectId> before = lives.versions(life, row, parents, rows);
        found.add(new FileTouch(commit, row.path(), life, before, row.after(), false));
      }
    }
    for (Row row : sessions) {
      for (int parent = 0; parent < parents.size(); parent++) {
        FileLife gone = lives.life(parents.get(parent), row.path());
        if (Row.isFile(row.before().get(parent)) && known.add(gone.story())) {
          boolean isReplaced = Row.isFile(row.after());
          List<ObjectId> before = isReplaced ? List.of() : row.before();
          found.add(new FileTouch(commit, row.path(), gone, before, row.after(), false));
        }
      }
    }
    return found;
  }
}
