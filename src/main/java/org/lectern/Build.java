package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.lectern.links.LinkProbe;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.publish.BadOutputException;
import org.lectern.publish.Changes;
import org.lectern.publish.Phase;
import org.lectern.publish.Publisher;
import org.lectern.reuse.Reuse;

/**
 * Builds a conference's site; the one entry for the command line, the preview and the tests.
 *
 * <pre>{@code
 * BuildReport report = Build.of(BuildOptions.of(Path.of("my-conference"))).run();
 * }</pre>
 *
 * <p>The same content gives the same bytes, on another day and in another place too.
 */
public final class Build {
  private final BuildOptions options;
  private final Optional<LinkProbe> links;
  private final Progress progress;

  private Build(BuildOptions options, Optional<LinkProbe> links, Progress progress) {
    this.options = options;
    this.links = links;
    this.progress = progress;
  }

  /** A build that hasn't begun. */
  public static Build of(BuildOptions options) {
    return new Build(options, Optional.empty(), Progress.NONE);
  }

  /** The same build, which looks at links to the web too. */
  public Build withLinks(LinkProbe probe) {
    return new Build(options, Optional.of(probe), progress);
  }

  /** The same build, which says how far it is. */
  public Build telling(Progress listener) {
    return new Build(options, links, listener);
  }

  /**
   * Reads, checks, renders and publishes. With errors in the content, nothing is published.
   *
   * @throws IOException where the machine fails; what was published before stays as it was
   * @throws BadOutputException where the output folder can't be one
   */
  public BuildReport run() throws IOException {
    Stopwatch watch = new Stopwatch(progress, System::nanoTime);
    Publisher.check(options.output(), options.source(), options.release());
    LastRun last = LastRun.before(options);
    Optional<BuildReport> same = links.isPresent() ? Optional.empty() : last.report(watch);
    if (same.isPresent()) {
      return same.get();
    }
    Made made = make(watch);
    Optional<Publication> published = publish(made.ready(), watch);
    BuildReport report =
        new BuildReport(
            made.problems(),
            made.pages(),
            published.map(Publication::changes),
            watch.timings(),
            published.isEmpty() ? List.of() : made.notices());
    if (published.isPresent() && links.isEmpty() && made.isLasting()) {
      last.keep(report, published.get().seen());
    }
    return report;
  }

  /**
   * What came of reading and making, without what it was made from: for thousands of sessions that
   * is most of the memory, and publishing takes some of its own.
   *
   * @param isLasting see {@link Plan#isLasting}
   */
  private record Made(
      List<Problem> problems,
      long pages,
      List<String> notices,
      boolean isLasting,
      Optional<Ready> ready) {}

  /** A site that waits to be published. */
  private record Ready(Publisher publisher, Reuse reuse) {}

  /**
   * A site that was published.
   *
   * @param seen what the disk says of each of its files
   */
  private record Publication(Changes changes, Map<String, Long> seen) {}

  private Made make(Stopwatch watch) throws IOException {
    Draft draft = new Workshop(options, links, watch).draft();
    Problems problems = found(draft, watch);
    Optional<Ready> ready =
        draft.plan().isEmpty() ? Optional.empty() : make(draft.plan().get(), problems, watch);
    return new Made(
        problems.sorted(),
        pages(draft),
        draft.plan().map(Plan::notices).orElse(List.of()),
        draft.plan().filter(Plan::isLasting).isPresent(),
        ready);
  }

  private Optional<Ready> make(Plan plan, Problems problems, Stopwatch watch) throws IOException {
    watch.begin(Stage.PLAN);
    Publisher publisher = Publisher.open(options.output(), options.source(), options.release());
    try {
      Reuse reuse = Reuse.of(options.source().resolve(".lectern"), plan.inputs());
      plan.make(into(publisher, watch), reuse, problems, watch);
      if (!problems.hasErrors()) {
        return Optional.of(new Ready(publisher, reuse));
      }
    } catch (IOException | RuntimeException | Error failed) {
      try {
        publisher.close();
      } catch (IOException alsoFailed) {
        failed.addSuppressed(alsoFailed);
      }
      throw failed;
    }
    publisher.close();
    return Optional.empty();
  }

  private static Optional<Publication> publish(Optional<Ready> ready, Stopwatch watch)
      throws IOException {
    if (ready.isEmpty()) {
      return Optional.empty();
    }
    watch.begin(Stage.PUBLISH);
    try (Publisher publisher = ready.get().publisher()) {
      Changes changes = publisher.commit();
      Map<String, Long> seen = publisher.seen();
      ready.get().reuse().keep(seen);
      return Optional.of(new Publication(changes, seen));
    }
  }

  private static FileSink into(Publisher publisher, Stopwatch watch) {
    return new FileSink() {
      @Override
      public void bytes(String path, Phase phase, byte[] bytes) throws IOException {
        long begun = watch.now();
        publisher.stage(path, phase, bytes);
        watch.placed(begun);
      }

      @Override
      public void copy(String path, Phase phase, Path file) throws IOException {
        long begun = watch.now();
        publisher.stageFile(path, phase, file);
        watch.placed(begun);
      }

      @Override
      public boolean keep(String path, Phase phase, OptionalLong seen, Predicate<byte[]> isWanted)
          throws IOException {
        long begun = watch.now();
        boolean kept =
            (seen.isPresent() && publisher.keep(path, phase, seen.getAsLong()))
                || publisher.keep(path, phase, isWanted);
        watch.placed(begun);
        return kept;
      }
    };
  }

  /**
   * The same without publishing: finds everything that {@link #run} would.
   *
   * @throws IOException where a file can't be read
   */
  public BuildReport check() throws IOException {
    Stopwatch watch = new Stopwatch(progress, System::nanoTime);
    Draft draft = new Workshop(options, links, watch).draft();
    Problems problems = found(draft, watch);
    if (draft.plan().isPresent()) {
      draft.plan().get().check(problems, watch);
    }
    return new BuildReport(
        problems.sorted(), pages(draft), Optional.empty(), watch.timings(), List.of());
  }

  private static Problems found(Draft draft, Stopwatch watch) throws IOException {
    watch.begin(Stage.CHECK);
    Problems problems = new Problems();
    problems.addAll(draft.problems());
    return problems;
  }

  private static long pages(Draft draft) {
    return draft.plan().map(Plan::pages).orElse(0L);
  }
}
