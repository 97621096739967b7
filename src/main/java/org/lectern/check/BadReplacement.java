package org.lectern.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** A replacement that sends readers nowhere: of what takes place, or by what doesn't. */
final class BadReplacement implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    return program.sessions().stream()
        .flatMap(session -> session.replacedBy().flatMap(by -> of(program, session, by)).stream());
  }

  private static Optional<Problem> of(Program program, Session session, String by) {
    if (by.equals(session.slug())) {
      return problem(session, "this session can't take its own place", "name another session");
    }
    if (!session.isCancelled()) {
      return problem(
          session,
          "this session isn't cancelled, so that nothing can take its place",
          "add status: cancelled, or remove replaced_by:");
    }
    return program
        .session(by)
        .filter(Session::isCancelled)
        .flatMap(
            other ->
                problem(
                    session,
                    "\"%s\" is cancelled, too".formatted(by),
                    "name a session that takes place"));
  }

  private static Optional<Problem> problem(Session session, String message, String hint) {
    return Optional.of(
        Problem.of(Rule.BAD_REPLACEMENT, session.source().at("replaced_by"), message, hint));
  }
}
