package org.lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.BuildReport;
import org.lectern.problem.Problem;
import org.lectern.terminal.PrintableText;

/**
 * What GitHub shows of a step on the page of a workflow's run: Markdown in a file that the <a
 * href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary">environment
 * names</a>. The table is HTML, in which Markdown sees nothing: what a stranger wrote can't be
 * anything there but text.
 */
final class StepSummary {
  static final int MOST_ROWS = 50;

  /** GitHub takes a megabyte of a step, which may run several commands. */
  static final int MOST_BYTES = 100_000;

  /** As much of a text, in letters, as tells what it is about. */
  private static final int LONGEST = 300;

  private static final String HEAD =
      "<table>\n<tr><th></th><th>Where</th><th>What</th><th>How to mend it</th></tr>\n";

  private final Path file;
  private final CommittedFiles committed;

  private StepSummary(Path file, CommittedFiles committed) {
    this.file = file;
    this.committed = committed;
  }

  /**
   * The summary that this environment asks for.
   *
   * @param source the conference's folder
   */
  static Optional<StepSummary> in(Map<String, String> environment, Path source) {
    return Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
        .filter(name -> !name.isBlank())
        .map(name -> new StepSummary(Path.of(name), CommittedFiles.of(environment, source)));
  }

  /**
   * Adds what came of a command to what is there.
   *
   * @param line what was built, or why nothing was
   * @throws IOException where the file can't be written
   */
  void add(BuildReport report, String line) throws IOException {
    Files.writeString(
        file, text(report, line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private String text(BuildReport report, String line) {
    String counted =
        Reporting.count(report.errors(), "error")
            + ", "
            + Reporting.count(report.warnings(), "warning");
    return "\n### Lectern: %s\n\n%s<p>%s</p>\n\n"
        .formatted(counted, table(report.problems()), text(line));
  }

  /** Errors come first, for not all may have room. */
  private String table(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder(HEAD);
    int bytes = 0;
    int rows = 0;
    for (Problem problem :
        problems.stream()
            .sorted(Comparator.comparing(Problem::severity))
            .limit(MOST_ROWS)
            .toList()) {
      String row = row(problem);
      bytes += row.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      table.append(row);
      rows++;
    }
    int more = problems.size() - rows;
    return table
        .append("</table>\n\n")
        .append(more == 0 ? "" : "<p>" + more + " more are in the log.</p>\n\n")
        .toString();
  }

  private String row(Problem problem) {
    String place = "<code>" + text(problem.position().toString()) + "</code>";
    return "<tr><td>%s</td><td>%s</td><td>%s <code>%s</code></td><td>%s</td></tr>\n"
        .formatted(
            problem.severity().name().toLowerCase(Locale.ROOT),
            committed
                .address(problem.position())
                .map(address -> "<a href=\"%s\">%s</a>".formatted(attribute(address), place))
                .orElse(place),
            text(problem.message()),
            problem.rule().id(),
            problem.hint().map(StepSummary::text).orElse(""));
  }

  /** An address has no other sign that HTML knows. */
  private static String attribute(String address) {
    return address.replace("&", "&amp;").replace("'", "&#39;");
  }

  /** A text as HTML in one line; GitHub makes links of names behind @ and of numbers behind #. */
  private static String text(String written) {
    StringBuilder html = new StringBuilder();
    PrintableText.of(cut(written))
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '@', '#' -> html.append("<span>").appendCodePoint(c).append("</span>");
                default -> html.appendCodePoint(c);
              }
            });
    return html.toString();
  }

  private static String cut(String written) {
    return written.codePointCount(0, written.length()) <= LONGEST
        ? written
        : written.substring(0, written.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
