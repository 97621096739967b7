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

  /** Creates a build; {@link #run} or {@link #check} starts it. */
  public static Build of(BuildOptions options) {
    return new Build(options, Optional.empty(), Progress.NONE);
  }

  /** Returns a copy that also checks links to other sites. */
  public Build withLinks(LinkProbe probe) {
    return new Build(options, Optional.of(probe), progress);
  }

  /** Returns a copy that reports its progress. */
  public Build withProgress(Progress listener) {
    return new Build(options, links, listener);
  }

  /**
   * Reads, checks, renders and publishes. Publishes nothing if the content has errors.
   *
   * @throws IOException if the machine fails; what was published before stays as it was
   * @throws BadOutputException if the output folder can't be used as one
   */
  public BuildReport run() throws IOException {
    Stopwatch watch = new Stopwatch(progress, System::nanoTime);
    Publisher.check(options.output(), options.source(), options.release());
    LastRun last = LastRun.read(options);
    Optional<BuildReport> same = links.isPresent() ? Optional.empty() : last.report(watch);
    if (same.isPresent()) {
      return same.get();
    }
    Result made = make(watch);
    Optional<Publication> published = publish(made.site(), watch);
    BuildReport report =
        new BuildReport(
            made.problems(),
            made.pages(),
            published.map(Publication::changes),
            watch.timings(),
            published.isEmpty() ? List.of() : made.notices());
    if (published.isPresent() && links.isEmpty() && made.isRepeatable()) {
      last.save(report, published.get().stamps());
    }
    return report;
  }

  /**
   * The result of reading and rendering. It doesn't hold the content: for thousands of sessions
   * that is most of the memory, and publishing needs some of its own.
   *
   * @param isRepeatable see {@link Plan#isRepeatable}
   */
  private record Result(
      List<Problem> problems,
      long pages,
      List<String> notices,
      boolean isRepeatable,
      Optional<RenderedSite> site) {}

  /** A rendered site that isn't published yet. */
  private record RenderedSite(Publisher publisher, Reuse reuse) {}

  /**
   * A published site.
   *
   * @param stamps the stamp of each published file, as the disk gives it
   */
  private record Publication(Changes changes, Map<String, Long> stamps) {}

  private Result make(Stopwatch watch) throws IOException {
    Draft draft = new IncrementalLoader(options, links, watch).load();
    Problems problems = problems(draft, watch);
    Optional<RenderedSite> site =
        draft.plan().isEmpty() ? Optional.empty() : make(draft.plan().get(), problems, watch);
    return new Result(
        problems.sorted(),
        pages(draft),
        draft.plan().map(Plan::notices).orElse(List.of()),
        draft.plan().filter(Plan::isRepeatable).isPresent(),
        site);
  }

  private Optional<RenderedSite> make(Plan plan, Problems problems, Stopwatch watch)
      throws IOException {
    watch.begin(Stage.PLAN);
    Publisher publisher = Publisher.open(options.output(), options.source(), options.release());
    try {
      Reuse reuse = Reuse.of(options.source().resolve(".lectern"), plan.inputs());
      plan.make(sink(publisher, watch), reuse, problems, watch);
      if (!problems.hasErrors()) {
        return Optional.of(new RenderedSite(publisher, reuse));
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

  private static Optional<Publication> publish(Optional<RenderedSite> site, Stopwatch watch)
      throws IOException {
    if (site.isEmpty()) {
      return Optional.empty();
    }
    watch.begin(Stage.PUBLISH);
    try (Publisher publisher = site.get().publisher()) {
      Changes changes = publisher.commit();
      Map<String, Long> stamps = publisher.stamps();
      site.get().reuse().save(stamps);
      return Optional.of(new Publication(changes, stamps));
    }
  }

  private static FileSink sink(Publisher publisher, Stopwatch watch) {
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
      public boolean keep(String path, Phase phase, OptionalLong stamp, Predicate<byte[]> isWanted)
          throws IOException {
        long begun = watch.now();
        boolean kept =
            (stamp.isPresent() && publisher.keep(path, phase, stamp.getAsLong()))
                || publisher.keep(path, phase, isWanted);
        watch.placed(begun);
        return kept;
      }
    };
  }

  /**
   * Does the same without publishing, and finds every problem that {@link #run} would.
   *
   * @throws IOException if a file can't be read
   */
  public BuildReport check() throws IOException {
    Stopwatch watch = new Stopwatch(progress, System::nanoTime);
    Draft draft = new IncrementalLoader(options, links, watch).load();
    Problems problems = problems(draft, watch);
    if (draft.plan().isPresent()) {
      draft.plan().get().check(problems, watch);
    }
    return new BuildReport(
        problems.sorted(), pages(draft), Optional.empty(), watch.timings(), List.of());
  }

  private static Problems problems(Draft draft, Stopwatch watch) throws IOException {
    watch.begin(Stage.CHECK);
    Problems problems = new Problems();
    problems.addAll(draft.problems());
    return problems;
  }

  private static long pages(Draft draft) {
    return draft.plan().map(Plan::pages).orElse(0L);
  }
}
