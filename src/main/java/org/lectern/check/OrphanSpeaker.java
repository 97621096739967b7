package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Speaker;
import org.lectern.site.Texts;

/** A speaker whom no session names. */
final class OrphanSpeaker implements Check {
  @Override
  public boolean onlyWarns() {
    return true;
  }

  @Override
  public Stream<Problem> find(Program program, Texts texts) {
    return program.speakers().stream()
        .filter(speaker -> program.ofSpeaker(speaker.slug()).isEmpty())
        .map(OrphanSpeaker::problem);
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
