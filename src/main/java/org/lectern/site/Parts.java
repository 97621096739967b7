package org.lectern.site;

import java.util.ArrayList;
import java.util.List;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;

/** Which talks lie within which longer session. */
final class Parts {
  private Parts() {}

  /**
   * A talk within a longer session.
   *
   * @param slots its own times there; none where it only has the whole's
   */
  record Part(Session session, List<Slot> slots) {}

  /** The talks within one time of a session, in their order. */
  static List<Part> within(Program program, Occurrence whole) {
    List<Part> found = new ArrayList<>();
    for (Session session : program.partsOf(whole.session().slug())) {
      List<Slot> here = session.slots().stream().filter(whole.slot()::contains).toList();
      if (!here.isEmpty() || session.slots().isEmpty()) {
        found.add(new Part(session, here));
      }
    }
    return found;
  }

  /** Whether a schedule shows it within a longer session rather than by itself. */
  static boolean isNested(Program program, Occurrence occurrence) {
    return occurrence
        .session()
        .partOf()
        .flatMap(program::session)
        .filter(whole -> whole.slots().stream().anyMatch(slot -> slot.contains(occurrence.slot())))
        .isPresent();
  }

  /** Whether the session is shown within one that has a time, though it has none itself. */
  static boolean isCarried(Program program, Session session) {
    return session.partOf().flatMap(program::session).stream()
        .anyMatch(whole -> !whole.slots().isEmpty());
  }
}
