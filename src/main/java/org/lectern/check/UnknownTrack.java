package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.site.Texts;

/** {@code track: none-of-these}. */
final class UnknownTrack implements Check {
  @Override
  public Stream<Problem> find(Program program, Texts texts) {
    Known known =
        Known.inList(Rule.UNKNOWN_TRACK, "track", "tracks:")
            .lacking(program.conference().source().lacksSomeOf("tracks"));
    program
        .conference()
        .tracks()
        .forEach(
            track -> {
              known.add(track.id());
              known.addName(track.name(), track.id());
            });
    return program.sessions().stream()
        .flatMap(
            session ->
                session
                    .track()
                    .flatMap(track -> known.problem(track, () -> session.source().at("track")))
                    .stream());
  }
}
