package org.lectern.check;

import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.text.Texts;

/** HTML in a text that is opened and not closed, or closed and never opened. */
final class UnclosedHtml {
  private UnclosedHtml() {}

  static Check in(Texts texts) {
    return new TextWarning<>(texts, Text::unclosed, UnclosedHtml::of);
  }

  private static Problem of(Passage passage, Text.Unclosed one) {
    String open = "<" + one.name() + ">";
    String end = "</" + one.name() + ">";
    String message =
        one.closes()
            ? end + " closes nothing"
            : open + (one.inParagraph() ? " isn't closed in its paragraph" : " isn't closed");
    String mend =
        one.closes()
            ? "remove it, or write %s where it begins".formatted(open)
            : "write %s where it ends".formatted(end);
    return Problem.of(Rule.UNCLOSED_HTML, passage.place(one.line(), one.column()), message, mend);
  }
}
