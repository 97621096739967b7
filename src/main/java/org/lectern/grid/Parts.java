package org.lectern.grid;

import java.util.ArrayList;
import java.util.List;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;

/**
 * Which talks a schedule shows within which longer session. One that is cancelled keeps those that
 * are too, and those without a time: what goes on all the same stands by itself, at its own place.
 */
public final class Parts {
  private Parts() {}

  /**
   * A talk within a longer session.
   *
   * @param slots its times there; none where the whole is cancelled and it has none of its own
   */
  public record Part(Session session, List<Slot> slots) {
    /** Its own times there; none where it only has the whole's. */
    public List<Slot> own() {
      return session.slots().isEmpty() ? List.of() : slots;
    }
  }

  /** The talks within one time of a session, in their order. */
  public static List<Part> within(Program program, Occurrence whole) {
    List<Part> found = new ArrayList<>();
    for (Session session : program.partsOf(whole.session().slug())) {
      List<Slot> here = program.times(session).stream().filter(whole.slot()::contains).toList();
      if (session.slots().isEmpty() || (!here.isEmpty() && carries(whole.session(), session))) {
        found.add(new Part(session, here));
      }
    }
    return found;
  }

  /** Whether a schedule shows it within a longer session rather than by itself. */
  public static boolean isNested(Program program, Occurrence occurrence) {
    return occurrence
        .session()
        .partOf()
        .flatMap(program::session)
        .filter(whole -> carries(whole, occurrence.session()))
        .filter(whole -> whole.slots().stream().anyMatch(slot -> slot.contains(occurrence.slot())))
        .isPresent();
  }

  private static boolean carries(Session whole, Session part) {
    return !whole.isCancelled() || part.isCancelled();
  }

  /** Whether the session is shown within one that has a time, though it has none itself. */
  public static boolean isCarried(Program program, Session session) {
    return session.partOf().flatMap(program::session).stream()
        .anyMatch(whole -> !whole.slots().isEmpty());
  }
}
