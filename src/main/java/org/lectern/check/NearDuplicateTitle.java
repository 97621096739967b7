package org.lectern.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;

/**
 * Two sessions with nearly the same title: mostly one that was written down twice. Breaks and what
 * is cancelled may be called the same, and so may parts of longer sessions, such as "Discussion".
 */
final class NearDuplicateTitle implements Check {
  private static final int SHORTEST_WORD = 4;

  @Override
  public Stream<Problem> find(Program program) {
    List<Session> sessions =
        program.sessions().stream()
            .filter(session -> !program.isService(session) && !session.isCancelled())
            .sorted(Comparator.comparing(Session::slug))
            .toList();
    return new Lookalikes(false, SHORTEST_WORD)
        .in(sessions.stream().map(Session::title).toList())
        .filter(pair -> !areTwo(sessions.get(pair.first()), sessions.get(pair.second())))
        .map(pair -> problem(sessions.get(pair.first()), sessions.get(pair.second())));
  }

  private static boolean areTwo(Session one, Session other) {
    return one.differsFrom().contains(other.slug())
        || other.differsFrom().contains(one.slug())
        || (one.partOf().isPresent() && other.partOf().isPresent())
        || one.partOf().filter(other.slug()::equals).isPresent()
        || other.partOf().filter(one.slug()::equals).isPresent();
  }

  private static Problem problem(Session first, Session second) {
    return Problem.of(
        Rule.NEAR_DUPLICATE_TITLE,
        second.source().at("title"),
        Lookalikes.told(first.source(), first.title(), second.title()),
        "keep one file, with slots: for its times; if they are two, write differs_from: [%s]"
            .formatted(first.slug()));
  }
}
