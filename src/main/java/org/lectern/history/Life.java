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
final class Life {
  private final Story story;
  private final List<Life> earlier;

  /**
   * A life.
   *
   * @param story what is told of it
   * @param earlier lives whose changes count as its own
   */
  Life(Story story, List<Life> earlier) {
    this.story = story;
    this.earlier = List.copyOf(earlier);
  }

  /** One that nothing is known of. */
  static Life fresh() {
    return new Life(new Story(), List.of());
  }

  Story story() {
    return story;
  }

  /** It and all lives whose changes count as its own. */
  Set<Life> counted() {
    Set<Life> found = new LinkedHashSet<>(List.of(this));
    Deque<Life> waiting = new ArrayDeque<>(found);
    while (!waiting.isEmpty()) {
      List<Life> before = new ArrayList<>(waiting.remove().earlier);
      before.removeIf(life -> !found.add(life));
      waiting.addAll(before);
    }
    return found;
  }

  /** The same, where others' changes count as well. */
  Life joined(List<Life> others) {
    List<Life> more =
        others.stream()
            .filter(other -> other != this && !earlier.contains(other))
            .distinct()
            .toList();
    if (more.isEmpty()) {
      return this;
    }
    List<Life> all = new ArrayList<>(more);
    all.add(this);
    return new Life(story, all);
  }
}
