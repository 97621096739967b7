package org.lectern.check;

import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.text.Texts;

/** An address written bare that takes in the sentence behind it. */
final class RunOnAddress {
  private RunOnAddress() {}

  static Check in(Texts texts) {
    return new TextWarning<>(texts, Text::runOnAddresses, RunOnAddress::of);
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
