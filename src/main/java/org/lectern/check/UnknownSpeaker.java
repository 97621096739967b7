package org.lectern.check;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Source;

/** {@code speakers: [nobody]}, and the same of chairs and authors. */
final class UnknownSpeaker implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    KnownIds known =
        KnownIds.inFiles(
            Rule.UNKNOWN_SPEAKER,
            "speaker",
            "speakers",
            program.speakers().stream()
                .map(one -> new KnownIds.One(one.slug(), one.name(), one.aliases())));
    return Stream.concat(
        program.sessions().stream()
            .flatMap(Role::each)
            .flatMap(role -> of(role.people(), role.source(), role.field(), known)),
        program.speakers().stream()
            .flatMap(one -> of(one.differsFrom(), one.source(), "differs_from", known)));
  }

  private static Stream<Problem> of(
      List<String> speakers, Source source, String field, KnownIds known) {
    return Item.each(speakers)
        .flatMap(
            speaker ->
                known.problem(speaker.value(), () -> source.at(field, speaker.index())).stream());
  }
}
