package org.lectern.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A file between the commits that began and ended it. What is told of it is its story's, which goes
 * on under another name; what is counted goes on under the same name as well, for calendars know an
 * event by its name, and their numbers may never go back.
 */
final class FileLife {
  private final TextHistory story;
  private final List<FileLife> earlier;

  /**
   * A life.
   *
   * @param story what is told of it
   * @param earlier lives whose changes count as its own
   */
  FileLife(TextHistory story, List<FileLife> earlier) {
    this.story = story;
    this.earlier = List.copyOf(earlier);
  }

  /** One that nothing is known of. */
  static FileLife fresh() {
    return new FileLife(new TextHistory(), List.of());
  }

  TextHistory story() {
    return story;
  }

  /** It and all lives whose changes count as its own. */
  Set<FileLife> counted() {
    Set<FileLife> found = new LinkedHashSet<>(List.of(this));
    Deque<FileLife> waiting = new ArrayDeque<>(found);
    while (!waiting.isEmpty()) {
      List<FileLife> before = new ArrayList<>(waiting.remove().earlier);
      before.removeIf(life -> !found.add(life));
      waiting.addAll(before);
    }
    return found;
  }

  /** The same, where others' changes count as well. */
  FileLife joined(List<FileLife> others) {
    List<FileLife> more =
        others.stream()
            .filter(other -> other != this && !earlier.contains(other))
            .distinct()
            .toList();
    if (more.isEmpty()) {
      return this;
    }
    List<FileLife> all = new ArrayList<>(more);
    all.add(this);
    return new FileLife(story, all);
  }
}
