package org.lectern.check;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/**
 * Warns of something that was found in texts as they were read.
 *
 * @param texts those of all editions
 * @param found what there is in one
 * @param told the warning of it
 */
record TextWarning<T>(
    Texts texts, Function<Text, List<T>> found, BiFunction<Passage, T, Problem> told)
    implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    return Passage.all(program, texts)
        .flatMap(
            passage -> found.apply(passage.text()).stream().map(one -> told.apply(passage, one)));
  }
}
