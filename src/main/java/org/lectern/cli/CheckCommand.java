package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.Security;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.fix.AppliedFix;
import org.lectern.fix.Fixes;
import org.lectern.links.LinkProbe;
import org.lectern.links.WebLinkProbe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern check}. */
@Command(name = "check", description = "Looks for mistakes without building.")
final class CheckCommand implements Callable<Integer> {
  /** What is mended may bring other problems to light; each round mends at least one. */
  private static final int MOST_ROUNDS = 10;

  private final Reporting reporting;
  @Mixin private Common common;

  @Option(
      names = "--external",
      description = "Look at links to the web, too; those that lead nowhere are warnings.")
  private boolean external;

  @Option(
      names = "--fix",
      description = "First mend in the files what can be meant in one way only, and list it.")
  private boolean fix;

  @Option(names = "--profile", description = "Tell where the time went.")
  private boolean profile;

  CheckCommand(Reporting reporting) {
    this.reporting = reporting;
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions options = BuildOptions.of(common.source().path());
    Build build = Build.of(common.strict() ? options.asStrict() : options);
    if (fix) {
      mend(build, options.source());
    }
    BuildReport report = check(external ? build.withLinks(web(options.source())) : build);
    String line = report.hasErrors() ? "The site can't be built like this." : done(report);
    int code =
        reporting.tell(report, common.written(report.problems(), reporting.environment()), line);
    if (common.format() == Format.GITHUB) {
      reporting.summarize(report, options.source(), line);
    }
    if (profile) {
      reporting.profile(report);
    }
    return code;
  }

  private static String done(BuildReport report) {
    return "No errors in %s, in %s."
        .formatted(Reporting.count(report.pages(), "page"), Elapsed.text(report.timings().total()));
  }

  private BuildReport check(Build build) throws IOException {
    return reporting.during(progress -> build.withProgress(progress).check());
  }

  private void mend(Build build, Path source) throws IOException {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<AppliedFix> fixed = Fixes.apply(source, check(build).problems());
      fixed.forEach(
          one -> reporting.say(one.place() + ": mended: " + one.before() + " → " + one.after()));
      if (fixed.isEmpty()) {
        return;
      }
    }
  }

  /**
   * A name that has been looked up keeps its addresses until the process ends, so that nobody can
   * have one address looked at and another one connected to.
   */
  private static LinkProbe web(Path source) {
    Security.setProperty("networkaddress.cache.ttl", "-1");
    return WebLinkProbe.below(
        source.resolve(".lectern"), "Lectern (looks for dead links)", Clock.systemUTC());
  }
}
