package org.lectern.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** {@code part_of}, {@code replaced_by} or {@code differs_from} with a session that there isn't. */
final class UnknownSession implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    KnownIds known =
        KnownIds.inFiles(
            Rule.UNKNOWN_SESSION,
            "session",
            "sessions",
            program.sessions().stream()
                .map(one -> new KnownIds.One(one.slug(), one.title(), one.aliases())));
    return program.sessions().stream().flatMap(session -> of(session, known));
  }

  private static Stream<Problem> of(Session session, KnownIds known) {
    Stream<Problem> differs =
        Item.each(session.differsFrom())
            .flatMap(
                one ->
                    known
                        .problem(
                            one.value(), () -> session.source().at("differs_from", one.index()))
                        .stream());
    Stream<Problem> related =
        Stream.of(
                session
                    .partOf()
                    .flatMap(it -> known.problem(it, () -> session.source().at("part_of"))),
                session
                    .replacedBy()
                    .flatMap(it -> known.problem(it, () -> session.source().at("replaced_by"))))
            .flatMap(Optional::stream);
    return Stream.concat(related, differs);
  }
}
