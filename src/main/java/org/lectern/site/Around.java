package org.lectern.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.grid.Parts;
import org.lectern.grid.Timeline;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;
import org.lectern.program.Slot;
import org.lectern.site.view.AroundView;
import org.lectern.site.view.AroundView.RoomNeighbours;

/** Finds what there is around a session: before and after it in its room, and at the same time. */
final class Around {
  private final Program program;
  private final Parallel parallel;
  private final Map<RoomDay, List<Occurrence>> byRoomAndDay = new HashMap<>();

  private record RoomDay(String room, LocalDate day) {}

  Around(Program program) {
    this.program = program;
    this.parallel = new Parallel(program);
    program
        .byDay()
        .forEach(
            (day, occurrences) ->
                occurrences.forEach(
                    one -> one.slot().rooms().forEach(room -> in(room, day).add(one))));
  }

  private List<Occurrence> in(String room, LocalDate day) {
    return byRoomAndDay.computeIfAbsent(new RoomDay(room, day), key -> new ArrayList<>());
  }

  /** What is around one time of a session. */
  AroundView view(Here here, Occurrence occurrence) {
    LocalDate day = program.conference().dayOf(occurrence.slot().start());
    Parallel.View then = parallel.with(occurrence);
    return new AroundView(
        Times.when(here, occurrence.slot()),
        program.roomsOf(occurrence.slot()).stream()
            .map(room -> neighbours(here, occurrence, room, day))
            .filter(found -> found.previous().isPresent() || found.next().isPresent())
            .toList(),
        then.first().stream().map(one -> SessionItems.brief(here, one)).toList(),
        then.more(),
        here.to(here.addresses().day(day)) + "#" + anchor(occurrence));
  }

  /** The schedule names the times of what stands there by itself. */
  private String anchor(Occurrence occurrence) {
    LocalDateTime start = occurrence.slot().start();
    if (Parts.isNested(program, occurrence)) {
      start =
          occurrence.session().partOf().flatMap(program::session).orElseThrow().slots().stream()
              .filter(slot -> slot.contains(occurrence.slot()))
              .findFirst()
              .orElseThrow()
              .start();
    }
    return Days.anchor(start);
  }

  /** The nearest in the room's order of time, found by walking from the occurrence outwards. */
  private RoomNeighbours neighbours(Here here, Occurrence occurrence, Room room, LocalDate day) {
    List<Occurrence> inRoom = byRoomAndDay.get(new RoomDay(room.id(), day));
    Session session = occurrence.session();
    Slot slot = occurrence.slot();
    Occurrence previous = null;
    for (int i = Timeline.firstFrom(inRoom, slot.start()) - 1; i >= 0 && previous == null; i--) {
      Occurrence other = inRoom.get(i);
      if (!other.slot().end().isAfter(slot.start()) && isBeside(session, other.session())) {
        previous = other;
      }
    }
    Occurrence next = null;
    for (int i = Timeline.firstFrom(inRoom, slot.end()); i < inRoom.size() && next == null; i++) {
      if (isBeside(session, inRoom.get(i).session())) {
        next = inRoom.get(i);
      }
    }
    return new RoomNeighbours(
        here.room(room),
        Optional.ofNullable(previous).map(found -> SessionItems.brief(here, found)),
        Optional.ofNullable(next).map(found -> SessionItems.brief(here, found)));
  }

  /**
   * Whether a reader goes from one to the other: from talk to talk within a longer session, from a
   * longer session to the next as a whole; never to a break.
   */
  private boolean isBeside(Session one, Session other) {
    if (program.isService(other) || other.slug().equals(one.partOf().orElse(""))) {
      return false;
    }
    return other.partOf().isEmpty() || other.partOf().equals(one.partOf());
  }
}
