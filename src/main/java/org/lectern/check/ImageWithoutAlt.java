package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.site.Texts;

/** A picture in a text that nothing is said about, for those who can't see it. */
final class ImageWithoutAlt implements Check {
  @Override
  public boolean onlyWarns() {
    return true;
  }

  @Override
  public Stream<Problem> find(Program program, Texts texts) {
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
