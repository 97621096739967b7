package org.lectern.check;

import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.text.Texts;

/** A link in a text that nobody can see, or of which nobody hears where it leads. */
final class LinkWithoutText {
  private LinkWithoutText() {}

  static Check in(Texts texts) {
    return new TextWarning<>(texts, Text::linksWithoutText, LinkWithoutText::of);
  }

  private static Problem of(Passage passage, Text.Place at) {
    return Problem.of(
        Rule.LINK_WITHOUT_TEXT,
        passage.place(at.line(), at.column()),
        "there is nothing to read in this link",
        "write where it leads: [the map](…), or [![the map](…)](…) around a picture");
  }
}
