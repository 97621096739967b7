package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.site.Texts;

/** {@code speakers: [nobody]}. */
final class UnknownSpeaker implements Check {
  @Override
  public Stream<Problem> find(Program program, Texts texts) {
    Known known = Known.inFiles(Rule.UNKNOWN_SPEAKER, "speaker", "speakers");
    program
        .speakers()
        .forEach(
            speaker -> {
              known.add(speaker.slug());
              known.addName(speaker.name(), speaker.slug());
              speaker.aliases().forEach(alias -> known.addName(alias, speaker.slug()));
            });
    return program.sessions().stream().flatMap(session -> of(session, known));
  }

  private static Stream<Problem> of(Session session, Known known) {
    return Item.each(session.speakers())
        .flatMap(
            speaker ->
                known
                    .problem(speaker.value(), session.source().at("speakers", speaker.index()))
                    .stream());
  }
}
