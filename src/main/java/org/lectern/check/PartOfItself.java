package org.lectern.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** A session that is a part of itself, maybe by way of others. */
final class PartOfItself implements Check {
  private static final int LISTED = 5;

  @Override
  public Stream<Problem> find(Program program) {
    Set<String> circling = circling(program);
    return program.sessions().stream()
        .filter(session -> circling.contains(session.slug()))
        .map(session -> problem(program, session));
  }

  private static Problem problem(Program program, Session session) {
    String others =
        Stream.iterate(next(program, session.slug()), slug -> slug.flatMap(it -> next(program, it)))
            .map(Optional::orElseThrow)
            .takeWhile(slug -> !slug.equals(session.slug()))
            .limit(LISTED)
            .collect(Collectors.joining(", "));
    return Problem.of(
        Rule.PART_OF_ITSELF,
        session.source().at("part_of"),
        "this session is a part of itself" + (others.isEmpty() ? "" : ", by way of " + others),
        "remove part_of: from the longest one");
  }

  /** The sessions from which the way from part to whole leads back to where it began. */
  static Set<String> circling(Program program) {
    Set<String> found = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (Session session : program.sessions()) {
      Set<String> way = new LinkedHashSet<>();
      Optional<String> now = Optional.of(session.slug());
      while (now.isPresent() && !seen.contains(now.get()) && way.add(now.get())) {
        now = next(program, now.get());
      }
      if (now.isPresent() && way.contains(now.get())) {
        String first = now.get();
        way.stream().dropWhile(slug -> !slug.equals(first)).forEach(found::add);
      }
      seen.addAll(way);
    }
    return found;
  }

  private static Optional<String> next(Program program, String slug) {
    return program.session(slug).flatMap(Session::partOf);
  }
}
