package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.MediaKind;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.text.Texts;

/** A picture that nothing is said about, for those who can't see it. */
record ImageWithoutAlt(Texts texts) implements Check {
  private static final String UNSAID = "nothing says what this picture shows";

  @Override
  public Stream<Problem> find(Program program) {
    return Stream.concat(
        new TextWarning<>(texts, Text::picturesWithoutText, ImageWithoutAlt::inText).find(program),
        program.sessions().stream().flatMap(ImageWithoutAlt::posters));
  }

  private static Problem inText(Passage passage, Text.Place at) {
    return Problem.of(
        Rule.IMAGE_WITHOUT_ALT,
        passage.place(at.line(), at.column()),
        UNSAID,
        "write it between the brackets, ![a map](…), or <img src=\"…\" alt=\"\"> for mere"
            + " decoration");
  }

  /** A video's own player says nothing of its poster. */
  private static Stream<Problem> posters(Session session) {
    return Item.each(session.media())
        .filter(item -> item.value().poster().isPresent() && item.value().posterAlt().isEmpty())
        .filter(item -> item.value().kind() != MediaKind.VIDEO)
        // What was refused is told by itself.
        .filter(item -> !session.source().has("media." + item.index() + ".poster_alt"))
        .map(
            item ->
                Problem.of(
                    Rule.IMAGE_WITHOUT_ALT,
                    session.source().at("media." + item.index() + ".poster"),
                    UNSAID,
                    "add poster_alt: with what one sees"));
  }
}
