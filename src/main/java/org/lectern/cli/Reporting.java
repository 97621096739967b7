package org.lectern.cli;

import java.io.PrintStream;
import org.lectern.BuildReport;
import picocli.CommandLine.Help.Ansi;

/** Tells what came of a build: problems on standard output, the sum of them on standard error. */
final class Reporting {
  private final PrintStream out;
  private final PrintStream err;

  Reporting(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Tells it.
   *
   * @param done what to say where nothing has to be mended
   * @param refused what to say where something has
   * @return the exit code
   */
  int tell(BuildReport report, Common common, String done, String refused) {
    // AUTO is on for a terminal only, and never under NO_COLOR.
    ProblemWriter writer = common.format().writer(common.source(), Ansi.AUTO.enabled());
    out.print(writer.write(report.problems()));
    out.flush();
    if (!report.problems().isEmpty()) {
      err.println(count(report.errors(), "error") + ", " + count(report.warnings(), "warning"));
    }
    if (report.hasErrors()) {
      err.println(refused);
      return ExitCode.CONTENT;
    }
    err.println(done);
    return ExitCode.DONE;
  }

  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
