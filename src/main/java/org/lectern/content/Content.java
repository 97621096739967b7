package org.lectern.content;

import java.nio.file.Path;
import java.util.List;
import org.lectern.problem.Problem;
import org.lectern.program.Program;

/**
 * Everything that was read of a conference.
 *
 * @param contentRoot the folder that paths in the content start from
 * @param editions the conference in each of its languages, the default first; none where {@code
 *     conference.yaml} couldn't be read
 * @param problems what was found wrong, sorted
 * @param prints of all text files that could be read
 */
public record Content(
    Path contentRoot, List<Program> editions, List<Problem> problems, List<FilePrint> prints) {
  public Content {
    editions = List.copyOf(editions);
    problems = List.copyOf(problems);
    prints = List.copyOf(prints);
  }
}
