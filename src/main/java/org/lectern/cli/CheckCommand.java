package org.lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lectern check}. */
@Command(name = "check", description = "Looks for mistakes without building.")
final class CheckCommand implements Callable<Integer> {
  private final Reporting reporting;
  @Mixin private Common common;

  CheckCommand(PrintStream out, PrintStream err) {
    this.reporting = new Reporting(out, err);
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions options = BuildOptions.of(common.source());
    BuildReport report = Build.of(common.strict() ? options.asStrict() : options).check();
    return reporting.tell(
        report,
        common,
        "No errors in " + Reporting.count(report.pages(), "page") + ".",
        "The site can't be built like this.");
  }
}
