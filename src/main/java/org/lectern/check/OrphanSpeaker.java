package org.lectern.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Speaker;

/**
 * A speaker whom no session names. Nothing is told while it can't be known whom a session names: it
 * can't be read, or a name in it is misspelled. That is told by itself.
 */
final class OrphanSpeaker implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    Set<String> known = program.speakers().stream().map(Speaker::slug).collect(Collectors.toSet());
    if (program.sessions().stream().anyMatch(session -> isUnclear(session, known))) {
      return Stream.empty();
    }
    return program.speakers().stream()
        .filter(speaker -> program.naming(speaker.slug()).isEmpty())
        .map(OrphanSpeaker::problem);
  }

  private static boolean isUnclear(Session session, Set<String> known) {
    return !session.source().has("title")
        || Role.each(session)
            .anyMatch(role -> role.isUnclear() || !known.containsAll(role.people()));
  }

  private static Problem problem(Speaker speaker) {
    return Problem.of(
        Rule.ORPHAN_SPEAKER,
        Position.file(speaker.source().start().file()),
        "no session names this speaker",
        "write \"%s\" into the speakers: of a session, or remove the file"
            .formatted(speaker.slug()));
  }
}
