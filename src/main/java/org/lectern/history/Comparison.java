package org.lectern.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.program.Address;
import org.lectern.program.Difference;
import org.lectern.program.Difference.Turn;
import org.lectern.program.Session;
import org.lectern.program.Slot;

/**
 * Says what readers of the program notice between versions of a session.
 *
 * <p>A merge has several versions before it. It is told of what is as in none of them: what it took
 * from one was told where that was made.
 */
final class Comparison {
  private Comparison() {}

  /**
   * What is different; nothing for a version where the session isn't there.
   *
   * @param before at least one
   */
  static List<Difference> of(List<Optional<Session>> before, Optional<Session> after) {
    List<Session> there = before.stream().flatMap(Optional::stream).toList();
    if (there.isEmpty()) {
      return after.map(Comparison::fresh).orElse(List.of());
    }
    return after
        .map(now -> between(there, now))
        .orElseGet(() -> List.of(new Difference.Turned(Turn.REMOVED, there.get(0).slots())));
  }

  /** What was never to take place says so first. */
  private static List<Difference> fresh(Session now) {
    Difference added = new Difference.Turned(Turn.ADDED, now.slots());
    return now.isCancelled()
        ? List.of(new Difference.Turned(Turn.CANCELLED, now.slots()), added)
        : List.of(added);
  }

  private static List<Difference> between(List<Session> all, Session after) {
    List<Difference> found = new ArrayList<>();
    Session before = all.get(0);
    if (isNew(all, after, Session::isCancelled)) {
      found.add(
          after.isCancelled()
              ? new Difference.Turned(Turn.CANCELLED, before.slots())
              : new Difference.Turned(Turn.REINSTATED, after.slots()));
    }
    if (!after.isCancelled() && isMoved(all, after)) {
      found.add(new Difference.Moved(before.slots(), after.slots()));
    }
    if (isNew(all, after, Session::title)) {
      found.add(new Difference.Retitled(before.title(), after.title()));
    }
    Set<String> some = new HashSet<>();
    all.forEach(version -> some.addAll(version.speakers()));
    Set<String> always = new LinkedHashSet<>(before.speakers());
    all.forEach(version -> always.retainAll(Set.copyOf(version.speakers())));
    List<String> joined = without(after.speakers(), some);
    List<String> left = without(always, Set.copyOf(after.speakers()));
    if (!joined.isEmpty() || !left.isEmpty()) {
      found.add(new Difference.Speakers(joined, left));
    }
    List<Material> material = newMaterial(all, after);
    if (!material.isEmpty()) {
      found.add(
          new Difference.Published(
              material.stream().map(Material::kind).toList(),
              material.stream().map(Material::title).flatMap(Optional::stream).toList()));
    }
    return found;
  }

  /** Whether something is as in no version before. */
  private static boolean isNew(List<Session> all, Session after, Function<Session, ?> what) {
    Object now = what.apply(after);
    return all.stream().noneMatch(before -> Objects.equals(what.apply(before), now));
  }

  /**
   * A merge may take the time from one branch and the room from another. A time that was written
   * and can't be told any more, for its type is gone, isn't compared.
   */
  private static boolean isMoved(List<Session> all, Session after) {
    boolean isKnown = all.stream().allMatch(Comparison::isKnown) && isKnown(after);
    return isKnown
        && (isNew(all, after, session -> session.slots().size())
            || IntStream.range(0, after.slots().size())
                .anyMatch(
                    index ->
                        isNew(all, after, session -> slot(session, index, Slot::start))
                            || isNew(
                                all, after, session -> slot(session, index, Comparison::length))
                            || isNew(
                                all, after, session -> slot(session, index, Comparison::rooms))));
  }

  private static boolean isKnown(Session session) {
    boolean hasTime = session.source().has("start") || session.source().has("slots");
    return !session.slots().isEmpty() || !hasTime;
  }

  private static Optional<?> slot(Session session, int index, Function<Slot, ?> part) {
    return session.slots().stream().skip(index).findFirst().map(part);
  }

  private static Duration length(Slot slot) {
    return Duration.between(slot.start(), slot.end());
  }

  /** In the order in which they are listed they are the same as in any other. */
  private static Set<String> rooms(Slot slot) {
    return new TreeSet<>(slot.rooms());
  }

  private static List<String> without(Collection<String> all, Set<String> known) {
    return all.stream().filter(one -> !known.contains(one)).distinct().toList();
  }

  private static List<Material> newMaterial(List<Session> all, Session after) {
    Set<Address> known =
        all.stream()
            .flatMap(before -> Material.of(before).stream())
            .map(Material::address)
            .collect(Collectors.toSet());
    return Material.of(after).stream().filter(one -> !known.contains(one.address())).toList();
  }
}
