package org.lectern.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.program.Address;
import org.lectern.program.Difference;
import org.lectern.program.Media;
import org.lectern.program.Session;
import org.lectern.program.Slot;

/** Says what readers of the program notice between two versions of a session. */
final class Comparison {
  private Comparison() {}

  /** What is different; nothing for either where it isn't there. */
  static List<Difference> of(Optional<Session> before, Optional<Session> after) {
    if (before.isEmpty()) {
      return after.stream().<Difference>map(now -> new Difference.Added(now.slots())).toList();
    }
    return after
        .map(now -> between(before.get(), now))
        .orElseGet(() -> List.of(new Difference.Removed(before.get().slots())));
  }

  private static List<Difference> between(Session before, Session after) {
    List<Difference> found = new ArrayList<>();
    if (before.isCancelled() != after.isCancelled()) {
      found.add(
          after.isCancelled()
              ? new Difference.Cancelled(before.slots())
              : new Difference.Reinstated(after.slots()));
    }
    if (!after.isCancelled() && isMoved(before, after)) {
      found.add(new Difference.Moved(before.slots(), after.slots()));
    }
    if (!before.title().equals(after.title())) {
      found.add(new Difference.Retitled(before.title(), after.title()));
    }
    List<String> joined = without(after.speakers(), before.speakers());
    List<String> left = without(before.speakers(), after.speakers());
    if (!joined.isEmpty() || !left.isEmpty()) {
      found.add(new Difference.Speakers(joined, left));
    }
    List<Media> media = newMedia(before, after);
    if (!media.isEmpty()) {
      found.add(
          new Difference.Published(
              media.stream().map(Media::kind).toList(),
              media.stream().map(Media::title).flatMap(Optional::stream).toList()));
    }
    return found;
  }

  /** A time that was written and can't be told any more, for its type is gone, isn't compared. */
  private static boolean isMoved(Session before, Session after) {
    boolean wasKnown = !before.slots().isEmpty() || !hasTime(before);
    boolean isKnown = !after.slots().isEmpty() || !hasTime(after);
    return wasKnown && isKnown && !places(before).equals(places(after));
  }

  private static boolean hasTime(Session session) {
    return session.source().has("start") || session.source().has("slots");
  }

  /** Rooms in the order in which they are listed are the same in any other. */
  private static List<Slot> places(Session session) {
    return session.slots().stream()
        .map(slot -> new Slot(slot.start(), slot.end(), List.copyOf(new TreeSet<>(slot.rooms()))))
        .toList();
  }

  private static List<String> without(List<String> all, List<String> known) {
    Set<String> left = new HashSet<>(known);
    return all.stream().filter(one -> !left.contains(one)).distinct().toList();
  }

  private static List<Media> newMedia(Session before, Session after) {
    Set<Address> known = before.media().stream().map(Media::address).collect(Collectors.toSet());
    return after.media().stream().filter(one -> !known.contains(one.address())).toList();
  }
}
