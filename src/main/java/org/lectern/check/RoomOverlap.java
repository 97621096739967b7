package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Slot;
import org.lectern.site.Texts;

/** Two sessions in one room at one time. */
final class RoomOverlap implements Check {
  @Override
  public Stream<Problem> find(Program program, Texts texts) {
    return program.conference().rooms().stream()
        .flatMap(
            room ->
                Overlaps.of(
                        program,
                        program.inRoom(room.id()),
                        (one, other) -> isFine(program, one, other))
                    .map(overlap -> problem(room, overlap)));
  }

  /**
   * Coffee is served where the registration desk stands, and posters of one session hang side by
   * side all the time. Talks of one session that meet for a part of their time are a mistake.
   */
  private static boolean isFine(Program program, Occurrence one, Occurrence other) {
    boolean services = program.isService(one.session()) && program.isService(other.session());
    boolean sideBySide =
        one.session().partOf().isPresent()
            && one.session().partOf().equals(other.session().partOf())
            && isSameTime(one.slot(), other.slot());
    return services || sideBySide;
  }

  private static boolean isSameTime(Slot one, Slot other) {
    return one.start().equals(other.start()) && one.end().equals(other.end());
  }

  private static Problem problem(Room room, Overlaps.Overlap overlap) {
    Occurrence later = overlap.later();
    return Problem.of(
        Rule.ROOM_OVERLAP,
        Places.room(later, later.slot().rooms().indexOf(room.id())),
        "\"%s\" is taken %s, by %s"
            .formatted(
                room.id(), TimeText.of(overlap.earlier().slot()), Places.start(overlap.earlier())),
        "change one of the two, or write allow_overlap: true in one");
  }
}
