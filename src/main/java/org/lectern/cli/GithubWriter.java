package org.lectern.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;
import org.lectern.terminal.PrintableText;

/**
 * Writes problems as <a
 * href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">workflow
 * commands</a>: {@code ::error file=…,line=…,col=…,title=…::…}.
 */
final class GithubWriter implements ProblemWriter {
  private final String folder;

  /**
   * A writer.
   *
   * @param folder the conference's in its repository, where GitHub looks for files: empty, or with
   *     a slash at its end
   */
  GithubWriter(String folder) {
    this.folder = folder;
  }

  @Override
  public String write(List<Problem> problems) {
    return problems.stream().map(this::line).collect(Collectors.joining());
  }

  private String line(Problem problem) {
    Position place = problem.position();
    String where =
        "file="
            + property(folder + place.file())
            + (place.line() == 0 ? "" : ",line=" + place.line() + ",col=" + place.column());
    return "::"
        + (problem.severity() == Severity.ERROR ? "error " : "warning ")
        + where
        + ",title="
        + property(problem.rule().id())
        + "::"
        + data(problem.message() + problem.hint().map(hint -> " — " + hint).orElse(""))
        + "\n";
  }

  private static String data(String text) {
    return PrintableText.of(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
