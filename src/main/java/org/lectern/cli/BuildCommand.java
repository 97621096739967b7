package org.lectern.cli;

import java.io.IOException;
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

  @Option(
      names = "--json",
      description =
          "Write one JSON document: what --format json writes, with the files written and removed,"
              + " and the time taken.")
  private boolean json;

  @Option(names = "--profile", description = "Tell where the time went.")
  private boolean profile;

  BuildCommand(Reporting reporting) {
    this.reporting = reporting;
  }

  @Override
  public Integer call() throws IOException {
    if (json && common.format() != Format.TEXT && common.format() != Format.JSON) {
      throw common.wrong("--json and --format " + common.format() + " exclude each other");
    }
    BuildOptions usual = BuildOptions.of(common.source().conference());
    Path folder = Optional.ofNullable(output).orElse(usual.output());
    BuildOptions options = new BuildOptions(usual.source(), folder, common.strict(), release);
    BuildReport report =
        reporting.during(progress -> Build.of(options).withProgress(progress).run());
    String line =
        report.hasErrors()
            ? "Nothing was published: mend the errors and build again."
            : done(report, folder);
    int code =
        reporting.tell(
            report,
            json
                ? ResultWriter.write(report)
                : common.written(report.problems(), reporting.environment()),
            line);
    if (common.format() == Format.GITHUB) {
      reporting.summarize(report, usual.source(), line);
    }
    if (profile) {
      reporting.profile(report);
    }
    return code;
  }

  private static String done(BuildReport report, Path folder) {
    Optional<Changes> changes = report.changes();
    return changes.isEmpty()
        ? ""
        : "%s in %s: %s written, %s removed, %s unchanged, in %s"
            .formatted(
                Reporting.count(report.pages(), "page"),
                folder,
                Reporting.count(changes.get().written().size(), "file"),
                changes.get().removed().size(),
                changes.get().unchanged().size(),
                Elapsed.text(report.timings().total()));
  }
}
