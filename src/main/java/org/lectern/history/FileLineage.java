package org.lectern.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The lineage of a file: from the commit that added it to the one that removed it. What was
 * announced of it belongs to its {@link TextHistory}, which continues when the file is renamed. Its
 * number of changes also continues for another file of the same name, because calendars identify an
 * event by its name, and its numbers may never go back.
 */
final class FileLineage {
  private final TextHistory text;
  private final List<FileLineage> earlier;

  /**
   * Creates a lineage.
   *
   * @param text the history of the file's text
   * @param earlier lineages whose changes count as its own
   */
  FileLineage(TextHistory text, List<FileLineage> earlier) {
    this.text = text;
    this.earlier = List.copyOf(earlier);
  }

  /** Creates the lineage of a new file. */
  static FileLineage fresh() {
    return new FileLineage(new TextHistory(), List.of());
  }

  TextHistory text() {
    return text;
  }

  /** Returns this and all lineages whose changes count as its own. */
  Set<FileLineage> counted() {
    Set<FileLineage> found = new LinkedHashSet<>(List.of(this));
    Deque<FileLineage> waiting = new ArrayDeque<>(found);
    while (!waiting.isEmpty()) {
      List<FileLineage> before = new ArrayList<>(waiting.remove().earlier);
      before.removeIf(lineage -> !found.add(lineage));
      waiting.addAll(before);
    }
    return found;
  }

  /** Returns a copy for which the changes of others count as well. */
  FileLineage withChangesOf(List<FileLineage> others) {
    List<FileLineage> more =
        others.stream()
            .filter(other -> other != this && !earlier.contains(other))
            .distinct()
            .toList();
    if (more.isEmpty()) {
      return this;
    }
    List<FileLineage> all = new ArrayList<>(more);
    all.add(this);
    return new FileLineage(text, all);
  }
}
