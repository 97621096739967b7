package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Program;

/** {@code track: none-of-these}. */
final class UnknownTrack implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    Conference conference = program.conference();
    Known known =
        Known.inList(
            Rule.UNKNOWN_TRACK,
            "track",
            "tracks:",
            conference.source().lacksSomeOf("tracks"),
            conference.tracks().stream().map(track -> new Known.One(track.id(), track.name())));
    return program.sessions().stream()
        .flatMap(
            session ->
                session
                    .track()
                    .flatMap(track -> known.problem(track, () -> session.source().at("track")))
                    .stream());
  }
}
