package org.lectern.check;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Status;

/**
 * A talk about which nothing is said, in a program that has abstracts: only where most talks have
 * one is a missing one a mistake. What nobody gives, as a party, and what only holds talks together
 * needs none.
 */
final class EmptyAbstract implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    List<Session> talks =
        program.sessions().stream()
            .filter(session -> !session.speakers().isEmpty())
            .filter(session -> session.status() == Status.CONFIRMED)
            .filter(session -> !program.isService(session))
            .filter(session -> program.partsOf(session.slug()).isEmpty())
            .toList();
    List<Session> empty = talks.stream().filter(session -> session.body().isEmpty()).toList();
    return 2 * empty.size() < talks.size()
        ? empty.stream().map(EmptyAbstract::problem)
        : Stream.empty();
  }

  private static Problem problem(Session session) {
    return Problem.of(
        Rule.EMPTY_ABSTRACT,
        session.source().at("title"),
        "this talk has no abstract, though most have one",
        "write it below the front matter");
  }
}
