package org.lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;

/**
 * One speaker or chair in two sessions at one time; a talk within a session of one's own is none.
 */
final class SpeakerOverlap implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    return bySpeaker(program).entrySet().stream()
        .flatMap(
            speaker ->
                Overlaps.of(program, speaker.getValue(), Overlaps::alone)
                    .map(overlap -> problem(speaker.getKey(), overlap)));
  }

  private static Map<String, List<Occurrence>> bySpeaker(Program program) {
    Map<String, List<Occurrence>> found = new TreeMap<>();
    for (Occurrence one : program.written()) {
      Role.present(one.session())
          .flatMap(role -> role.people().stream())
          .distinct()
          .forEach(speaker -> found.computeIfAbsent(speaker, key -> new ArrayList<>()).add(one));
    }
    return found;
  }

  private static Problem problem(String speaker, Overlaps.Overlap overlap) {
    Occurrence later = overlap.later();
    return Problem.of(
        Rule.SPEAKER_OVERLAP,
        place(speaker, later.session()),
        "\"%s\" is busy %s, in %s"
            .formatted(
                speaker, TimeText.of(overlap.earlier().slot()), Places.start(overlap.earlier())),
        "change one of the two, or write allow_overlap: true in one");
  }

  private static Position place(String speaker, Session session) {
    return Role.present(session)
        .filter(role -> role.people().contains(speaker))
        .findFirst()
        .map(role -> role.place(role.people().indexOf(speaker)))
        .orElse(session.source().start());
  }
}
