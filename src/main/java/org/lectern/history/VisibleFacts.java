package org.lectern.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lectern.program.Session;
import org.lectern.program.Slot;

/**
 * What readers of the program notice of a session.
 *
 * @param isThere whether it is in the program; all else may be of when it last was
 * @param hasUnknownTime whether a time is written that can't be told any more, for its type is gone
 */
record VisibleFacts(
    boolean isThere,
    boolean isCancelled,
    boolean hasUnknownTime,
    List<Slot> slots,
    String title,
    List<String> speakers,
    List<Material> material,
    Optional<String> type) {
  static final VisibleFacts NOTHING =
      new VisibleFacts(false, false, false, List.of(), "", List.of(), List.of(), Optional.empty());

  VisibleFacts {
    slots = List.copyOf(slots);
    speakers = List.copyOf(speakers);
    material = List.copyOf(material);
  }

  static VisibleFacts of(Session session) {
    boolean hasTime = session.source().has("start") || session.source().has("slots");
    return new VisibleFacts(
        true,
        session.isCancelled(),
        hasTime && session.slots().isEmpty(),
        session.slots(),
        session.title(),
        session.speakers(),
        Material.of(session),
        session.type());
  }

  /** All that there is to say of it. */
  Set<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>(List.of(Fact.One.values()));
    speakers.forEach(slug -> facts.add(new Fact.Speaker(slug)));
    material.forEach(thing -> facts.add(new Fact.Thing(thing.address())));
    return facts;
  }

  /** What it says to a fact; two say the same where readers notice no difference. */
  Object says(Fact fact) {
    if (fact instanceof Fact.Speaker speaker) {
      return speakers.contains(speaker.slug());
    } else if (fact instanceof Fact.Thing thing) {
      return material.stream().anyMatch(one -> one.address().equals(thing.address()));
    }
    return switch ((Fact.One) fact) {
      case THERE -> isThere;
      case CANCELLED -> isCancelled;
      case SLOTS -> slots.stream().map(VisibleFacts::inAnyOrder).toList();
      case TITLE -> title;
    };
  }

  /** Rooms in the order in which they are listed are the same in any other. */
  private static Slot inAnyOrder(Slot slot) {
    return new Slot(slot.start(), slot.end(), List.copyOf(new TreeSet<>(slot.rooms())));
  }

  /** The same, but for a fact that is as another says. */
  VisibleFacts with(Fact fact, VisibleFacts other) {
    if (fact instanceof Fact.Speaker speaker) {
      List<String> changed = new ArrayList<>(speakers);
      changed.remove(speaker.slug());
      other.speakers.stream().filter(speaker.slug()::equals).limit(1).forEach(changed::add);
      return new VisibleFacts(
          isThere, isCancelled, hasUnknownTime, slots, title, changed, material, type);
    } else if (fact instanceof Fact.Thing thing) {
      List<Material> changed =
          Stream.concat(
                  material.stream().filter(one -> !one.address().equals(thing.address())),
                  other.material.stream().filter(one -> one.address().equals(thing.address())))
              .toList();
      return new VisibleFacts(
          isThere, isCancelled, hasUnknownTime, slots, title, speakers, changed, type);
    }
    return switch ((Fact.One) fact) {
      case THERE ->
          new VisibleFacts(
              other.isThere, isCancelled, hasUnknownTime, slots, title, speakers, material, type);
      case CANCELLED ->
          new VisibleFacts(
              isThere, other.isCancelled, hasUnknownTime, slots, title, speakers, material, type);
      case SLOTS ->
          new VisibleFacts(
              isThere,
              isCancelled,
              other.hasUnknownTime,
              other.slots,
              title,
              speakers,
              material,
              type);
      case TITLE ->
          new VisibleFacts(
              isThere, isCancelled, hasUnknownTime, slots, other.title, speakers, material, type);
    };
  }
}
