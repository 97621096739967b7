package org.lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lectern.BuildReport;
import org.lectern.Progress;
import org.lectern.Stage;
import org.lectern.machine.Reason;
import org.lectern.terminal.PrintableText;

/**
 * Tells how a build goes and what came of it: problems on standard output, all else on standard
 * error.
 */
final class Reporting {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean watched;
  private final Map<String, String> environment;
  private boolean made;

  /**
   * For these streams.
   *
   * @param watched whether {@code err} is a terminal that can show how far long work is
   * @param environment the variables that the process was started with
   */
  Reporting(PrintStream out, PrintStream err, boolean watched, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.watched = watched;
    this.environment = Map.copyOf(environment);
  }

  /** Work that says how far it is. */
  interface Work {
    BuildReport run(Progress progress) throws IOException;
  }

  /**
   * Does it, and shows on a terminal how far it is.
   *
   * @throws IOException where the work does
   */
  BuildReport during(Work work) throws IOException {
    if (!watched) {
      return work.run(Progress.NONE);
    }
    try (ProgressLine line = ProgressLine.on(err)) {
      return work.run(line);
    }
  }

  /**
   * Tells what came of it.
   *
   * @param result what goes to standard output
   * @param line what was done, or why it wasn't
   * @return the exit code
   */
  int tell(BuildReport report, String result, String line) {
    made = report.timings().stages().containsKey(Stage.MAKE);
    out.print(result);
    out.flush();
    if (!report.problems().isEmpty()) {
      err.println(count(report.errors(), "error") + ", " + count(report.warnings(), "warning"));
    }
    report.notices().forEach(err::println);
    err.println(line);
    return ExitCode.of(report);
  }

  /**
   * Tells GitHub the same, where this runs in one of its workflows. What can't be written there is
   * in the log.
   *
   * @param source the conference's folder
   */
  void summarize(BuildReport report, Path source, String line) {
    try {
      Optional<StepSummary> summary = StepSummary.in(environment, source);
      if (summary.isPresent()) {
        summary.get().add(report, line);
      }
    } catch (IOException | InvalidPathException unwritten) {
      err.println(PrintableText.of("The step has no summary: " + Reason.of(unwritten)));
    }
  }

  /** The variables that the process was started with. */
  Map<String, String> environment() {
    return environment;
  }

  /** Whether a build made its files, rather than telling the last one again. */
  boolean hasMade() {
    return made;
  }

  /** Says something in a line of its own. */
  void say(String line) {
    err.println(line);
  }

  /** Tells where the time went. */
  void profile(BuildReport report) {
    err.print(Profile.text(report.timings(), Memory.now()));
  }

  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
