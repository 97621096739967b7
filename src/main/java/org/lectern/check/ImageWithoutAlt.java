package org.lectern.check;

import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.text.Texts;

/** A picture in a text that nothing is said about, for those who can't see it. */
final class ImageWithoutAlt {
  private ImageWithoutAlt() {}

  static Check in(Texts texts) {
    return new TextWarning<>(texts, Text::withoutText, ImageWithoutAlt::of);
  }

  private static Problem of(Passage passage, Text.Place at) {
    return Problem.of(
        Rule.IMAGE_WITHOUT_ALT,
        passage.place(at.line(), at.column()),
        "nothing says what this picture shows",
        "write it between the brackets, ![a map](…), or <img src=\"…\" alt=\"\"> for mere"
            + " decoration");
  }
}
