package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/**
 * An address written bare that takes in the sentence behind it.
 *
 * @param texts those of all editions
 */
record RunOnAddress(Texts texts) implements Check {
  @Override
  public boolean onlyWarns() {
    return true;
  }

  @Override
  public Stream<Problem> find(Program program) {
    return Passage.all(program, texts)
        .flatMap(passage -> passage.text().runOnAddresses().stream().map(one -> of(passage, one)));
  }

  private static Problem of(Passage passage, Text.RunOn one) {
    return Problem.of(
        Rule.RUN_ON_ADDRESS,
        passage.place(one.line(), one.column()),
        "\"%s\" becomes part of the address before it".formatted(one.behind()),
        "write <%s> or put a space behind it; if all is the address, put all in < and >"
            .formatted(one.address()));
  }
}
