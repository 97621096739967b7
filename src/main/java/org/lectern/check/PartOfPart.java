package org.lectern.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** A part of what is a part itself; schedules show one level. */
final class PartOfPart implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    Set<String> circling = PartOfItself.circling(program);
    return program.sessions().stream().flatMap(session -> of(program, circling, session).stream());
  }

  private static Optional<Problem> of(Program program, Set<String> circling, Session session) {
    Optional<Session> whole = session.partOf().flatMap(program::session);
    Optional<Session> larger = whole.flatMap(Session::partOf).flatMap(program::session);
    if (larger.isEmpty() || circling.contains(whole.orElseThrow().slug())) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            Rule.PART_OF_PART,
            session.source().at("part_of"),
            "\"%s\" is a part of \"%s\" itself, and the schedule shows no parts of parts"
                .formatted(whole.orElseThrow().slug(), larger.get().slug()),
            "write part_of: " + larger.get().slug()));
  }
}
