package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Program;

/** {@code access: none-of-these}. */
final class UnknownAccess implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    Conference conference = program.conference();
    Known known =
        Known.inList(
            Rule.UNKNOWN_ACCESS,
            "access policy",
            "access:",
            conference.source().lacksSomeOf("access"),
            conference.access().stream()
                .map(policy -> new Known.One(policy.id(), policy.channel())));
    return program.sessions().stream()
        .flatMap(
            session ->
                session
                    .access()
                    .flatMap(access -> known.problem(access, session.source().at("access")))
                    .stream());
  }
}
