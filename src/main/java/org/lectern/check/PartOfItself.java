package org.lectern.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.site.Texts;

/** A session that is a part of itself, maybe by way of others. */
final class PartOfItself implements Check {
  private static final int LISTED = 5;

  @Override
  public Stream<Problem> find(Program program, Texts texts) {
    return program.sessions().stream()
        .filter(session -> isInCircle(program, session))
        .map(session -> problem(program, session));
  }

  private static Problem problem(Program program, Session session) {
    String others =
        wholes(program, session).stream()
            .filter(slug -> !slug.equals(session.slug()))
            .limit(LISTED)
            .collect(Collectors.joining(", "));
    return Problem.of(
        Rule.PART_OF_ITSELF,
        session.source().at("part_of"),
        "this session is a part of itself" + (others.isEmpty() ? "" : ", by way of " + others),
        "remove part_of: from the longest one");
  }

  /** Whether the way from part to whole leads back to where it began. */
  static boolean isInCircle(Program program, Session session) {
    return wholes(program, session).contains(session.slug());
  }

  /** What a session is a part of, and what that is a part of, as far as the way leads. */
  private static Set<String> wholes(Program program, Session session) {
    Set<String> wholes = new LinkedHashSet<>();
    Optional<String> whole = session.partOf();
    while (whole.isPresent() && wholes.add(whole.get())) {
      whole = program.session(whole.get()).flatMap(Session::partOf);
    }
    return wholes;
  }
}
