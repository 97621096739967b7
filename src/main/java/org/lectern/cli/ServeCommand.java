package org.lectern.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.lectern.BuildOptions;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;
import org.lectern.serve.Preview;
import org.lectern.serve.PreviewOptions;
import org.lectern.serve.RebuildResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern serve}. */
@Command(
    name = "serve",
    description = "Shows the site in a browser while you write; publishes nothing.")
final class ServeCommand implements Callable<Integer> {
  private static final int LARGEST_PORT = 65_535;

  private final PrintStream out;
  private final PrintStream err;
  private Set<Problem> told = Set.of();
  @Mixin private Common common;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = PreviewOptions.USUAL_HOST,
      description =
          "Where to listen (${DEFAULT-VALUE}, this machine alone, unless given; 0.0.0.0 is for"
              + " everybody on the network).")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port (the first that is free from 8420 on unless given).")
  private Integer port;

  @Option(names = "--open", description = "Open the site in a browser.")
  private boolean open;

  ServeCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions usual = BuildOptions.of(common.source().conference());
    BuildOptions build = common.strict() ? usual.asStrict() : usual;
    CountDownLatch interrupted = new CountDownLatch(1);
    Thread end = new Thread(() -> end(interrupted), "end");
    try (Preview preview = Preview.start(new PreviewOptions(build, host, port()), this::tell)) {
      Runtime.getRuntime().addShutdownHook(end);
      err.println("Serving %s at %s (Ctrl-C ends it)".formatted(name(), preview.address()));
      preview
          .addressesForOthers()
          .forEach(address -> err.println("On other devices in this network: " + address));
      if (open) {
        open(preview.address());
      }
      interrupted.await();
    } catch (InterruptedException ended) {
      Runtime.getRuntime().removeShutdownHook(end);
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  /** What ends a preview is no failure, though Java takes it for one. */
  private void end(CountDownLatch interrupted) {
    interrupted.countDown();
    out.flush();
    err.flush();
    Runtime.getRuntime().halt(ExitCode.DONE);
  }

  private OptionalInt port() {
    if (port == null) {
      return OptionalInt.empty();
    }
    if (port < 0 || port > LARGEST_PORT) {
      throw common.wrong("a port is a number up to " + LARGEST_PORT + ", not " + port);
    }
    return OptionalInt.of(port);
  }

  private String name() {
    return common.source().path().toAbsolutePath().normalize().toString();
  }

  /** What is newly wrong goes to standard output, what happened to standard error. */
  private void tell(RebuildResult rebuilt) {
    List<Problem> fresh =
        rebuilt.problems().stream().filter(problem -> !told.contains(problem)).toList();
    told = Set.copyOf(rebuilt.problems());
    out.print(common.written(fresh, Map.of()));
    out.flush();
    err.println(line(rebuilt));
  }

  private static String line(RebuildResult rebuilt) {
    String what =
        switch (rebuilt.changed().size()) {
          case 0 -> "Built";
          case 1 -> rebuilt.changed().get(0);
          default -> rebuilt.changed().get(0) + " and " + (rebuilt.changed().size() - 1) + " more";
        };
    if (!rebuilt.failure().isEmpty()) {
      return what + ": " + rebuilt.failure() + "; trying again with the next change";
    }
    long errors =
        rebuilt.problems().stream().filter(one -> one.severity() == Severity.ERROR).count();
    String found =
        rebuilt.problems().isEmpty()
            ? ""
            : ", %s, %s"
                .formatted(
                    Reporting.count(errors, "error"),
                    Reporting.count(rebuilt.problems().size() - errors, "warning"));
    return "%s: %s ms%s%s"
        .formatted(
            what,
            rebuilt.milliseconds(),
            found,
            rebuilt.isShown() ? "" : "; what was shown before stays until they are mended");
  }

  private void open(URI address) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(address);
        return;
      }
    } catch (IOException | RuntimeException noBrowser) {
      // The address is on the screen.
    }
    err.println("This machine opens no browser by itself: go to " + address);
  }
}
