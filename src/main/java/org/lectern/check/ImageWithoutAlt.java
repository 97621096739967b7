package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/**
 * A picture in a text that nothing is said about, for those who can't see it.
 *
 * @param texts those of all editions
 */
record ImageWithoutAlt(Texts texts) implements Check {
  @Override
  public boolean onlyWarns() {
    return true;
  }

  @Override
  public Stream<Problem> find(Program program) {
    return Passage.all(program, texts)
        .flatMap(
            passage ->
                passage.text().withoutText().stream()
                    .map(
                        at ->
                            Problem.of(
                                Rule.IMAGE_WITHOUT_ALT,
                                passage.place(at.line(), at.column()),
                                "nothing says what this picture shows",
                                "write it between the brackets, ![a map](…), or <img src=\"…\""
                                    + " alt=\"\"> for mere decoration")));
  }
}
