package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Room;

/** Two sessions in one room at one time. */
final class RoomOverlap implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    return program.conference().rooms().stream()
        .flatMap(
            room ->
                Overlaps.of(
                        program,
                        program.inRoom(room.id()).stream().filter(one -> !one.isLent()).toList(),
                        one -> company(program, one))
                    .map(overlap -> problem(room, overlap)));
  }

  /**
   * Coffee is served where the registration desk stands, and posters of one session hang side by
   * side all the time. Talks of one session that meet for a part of their time are a mistake.
   */
  private static String company(Program program, Occurrence one) {
    if (program.isService(one.session())) {
      return "services";
    }
    return one.session()
        .partOf()
        .map(whole -> "parts of %s: %s".formatted(whole, TimeText.of(one.slot())))
        .orElseGet(() -> Overlaps.alone(one));
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
