package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.ShownAddresses;
import org.lectern.text.Texts;

/**
 * An e-mail address that everybody could read, and every robot could write to.
 *
 * @param texts those of all editions
 */
record PublishedEmail(Texts texts) implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    ShownAddresses shown = program.conference().shown();
    return PublishedTexts.all(
            program, texts, EmailAddress.SIGNS, EmailAddress::in, EmailAddress::mayBeIn)
        .filter(found -> !shown.contains(found.what()))
        .map(
            found ->
                Problem.of(
                    Rule.PUBLISHED_EMAIL,
                    found.place(),
                    "the e-mail address %s would be published".formatted(found.what()),
                    "remove it, or list it under publish: in conference.yaml"));
  }
}
