package org.lectern.check;

import java.util.Set;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.ShownAddresses;
import org.lectern.text.Texts;

/**
 * A link that would let every reader, and every robot, into a meeting.
 *
 * @param texts those of all editions
 */
record PrivateMeetingLink(Texts texts) implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    ShownAddresses shown = program.conference().shown();
    return PublishedTexts.all(program, texts, Set.of("/"), MeetingLink::in, MeetingLink::mayBeIn)
        .filter(found -> !shown.contains(found.what().address()))
        .map(
            found ->
                Problem.of(
                    Rule.PRIVATE_MEETING_LINK,
                    found.place(),
                    "this link lets everybody into a meeting (%s)"
                        .formatted(found.what().service()),
                    "say under access: how one gets in; if everybody may, list the link under"
                        + " publish: in conference.yaml"));
  }
}
