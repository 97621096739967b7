package org.lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.publish.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern build}. */
@Command(name = "build", description = "Builds the site. Nothing is touched if there are errors.")
final class BuildCommand implements Callable<Integer> {
  private final Reporting reporting;
  @Mixin private Common common;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder of the site (site, in the conference's folder, unless given).")
  private Path output;

  @Option(
      names = "--release",
      description = "Write a new folder and switch a symbolic link at the output to it.")
  private boolean release;

  BuildCommand(PrintStream out, PrintStream err) {
    this.reporting = new Reporting(out, err);
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions usual = BuildOptions.of(common.source());
    Path folder = Optional.ofNullable(output).orElse(usual.output());
    BuildReport report =
        Build.of(new BuildOptions(usual.source(), folder, common.strict(), release)).run();
    return reporting.tell(
        report,
        common,
        done(report, folder),
        "Nothing was published: mend the errors and build again.");
  }

  private static String done(BuildReport report, Path folder) {
    Optional<Changes> changes = report.changes();
    return changes.isEmpty()
        ? ""
        : "%s in %s: %s written, %s removed, %s unchanged"
            .formatted(
                Reporting.count(report.pages(), "page"),
                folder,
                Reporting.count(changes.get().written().size(), "file"),
                changes.get().removed().size(),
                changes.get().unchanged().size());
  }
}
