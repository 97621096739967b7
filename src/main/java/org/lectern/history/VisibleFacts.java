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
 * @param isInProgram whether it is in the program; if not, the other facts may be those of its last
 *     version
 * @param hasUnknownTime whether it has a time that can't be computed any more, because its type
 *     doesn't exist
 */
record VisibleFacts(
    boolean isInProgram,
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

  /** Returns all facts of the session. */
  Set<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>(List.of(Fact.Field.values()));
    speakers.forEach(slug -> facts.add(new Fact.Speaker(slug)));
    material.forEach(thing -> facts.add(new Fact.Resource(thing.address())));
    return facts;
  }

  /** Returns the value of a fact; equal if readers notice no difference. */
  Object value(Fact fact) {
    if (fact instanceof Fact.Speaker speaker) {
      return speakers.contains(speaker.slug());
    } else if (fact instanceof Fact.Resource thing) {
      return material.stream().anyMatch(one -> one.address().equals(thing.address()));
    }
    return switch ((Fact.Field) fact) {
      case IN_PROGRAM -> isInProgram;
      case CANCELLED -> isCancelled;
      case SLOTS -> slots.stream().map(VisibleFacts::inAnyOrder).toList();
      case TITLE -> title;
    };
  }

  /** Sorts the rooms, since readers don't notice their order. */
  private static Slot inAnyOrder(Slot slot) {
    return new Slot(slot.start(), slot.end(), List.copyOf(new TreeSet<>(slot.rooms())));
  }

  /** Returns a copy with one fact from another session. */
  VisibleFacts with(Fact fact, VisibleFacts other) {
    if (fact instanceof Fact.Speaker speaker) {
      List<String> changed = new ArrayList<>(speakers);
      changed.remove(speaker.slug());
      other.speakers.stream().filter(speaker.slug()::equals).limit(1).forEach(changed::add);
      return new VisibleFacts(
          isInProgram, isCancelled, hasUnknownTime, slots, title, changed, material, type);
    } else if (fact instanceof Fact.Resource thing) {
      List<Material> changed =
          Stream.concat(
                  material.stream().filter(one -> !one.address().equals(thing.address())),
                  other.material.stream().filter(one -> one.address().equals(thing.address())))
              .toList();
      return new VisibleFacts(
          isInProgram, isCancelled, hasUnknownTime, slots, title, speakers, changed, type);
    }
    return switch ((Fact.Field) fact) {
      case IN_PROGRAM ->
          new VisibleFacts(
              other.isInProgram,
              isCancelled,
              hasUnknownTime,
              slots,
              title,
              speakers,
              material,
              type);
      case CANCELLED ->
          new VisibleFacts(
              isInProgram,
              other.isCancelled,
              hasUnknownTime,
              slots,
              title,
              speakers,
              material,
              type);
      case SLOTS ->
          new VisibleFacts(
              isInProgram,
              isCancelled,
              other.hasUnknownTime,
              other.slots,
              title,
              speakers,
              material,
              type);
      case TITLE ->
          new VisibleFacts(
              isInProgram,
              isCancelled,
              hasUnknownTime,
              slots,
              other.title,
              speakers,
              material,
              type);
    };
  }
}
