package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.links.LinkProbe;
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

  private Build(BuildOptions options, Optional<LinkProbe> links) {
    this.options = options;
    this.links = links;
  }

  /** A build that hasn't begun. */
  public static Build of(BuildOptions options) {
    return new Build(options, Optional.empty());
  }

  /** The same build, which looks at links to the web too. */
  public Build withLinks(LinkProbe probe) {
    return new Build(options, Optional.of(probe));
  }

  /**
   * Reads, checks, renders and publishes. With errors in the content, nothing is published.
   *
   * @throws IOException where the machine fails; what was published before stays as it was
   * @throws BadOutputException where the output folder can't be one
   */
  public BuildReport run() throws IOException {
    Publisher.check(options.output(), options.source(), options.release());
    Draft draft = new Workshop(options, links).draft();
    if (draft.plan().isEmpty()) {
      return new BuildReport(draft.problems(), 0, Optional.empty());
    }
    Plan plan = draft.plan().get();
    Problems problems = new Problems();
    problems.addAll(draft.problems());
    try (Publisher publisher =
        Publisher.open(options.output(), options.source(), options.release())) {
      Reuse reuse = Reuse.of(options.source().resolve(".lectern"), plan.inputs());
      plan.make(into(publisher), reuse, problems);
      Optional<Changes> changes =
          problems.hasErrors() ? Optional.empty() : Optional.of(publisher.commit());
      if (changes.isPresent()) {
        reuse.keep();
      }
      return new BuildReport(problems.sorted(), plan.pages(), changes);
    }
  }

  private static Plan.Taker into(Publisher publisher) {
    return new Plan.Taker() {
      @Override
      public void bytes(String path, Phase phase, byte[] bytes) throws IOException {
        publisher.stage(path, phase, bytes);
      }

      @Override
      public void copy(String path, Phase phase, Path file) throws IOException {
        publisher.stageFile(path, phase, file);
      }

      @Override
      public boolean keep(String path, Phase phase, Predicate<byte[]> isIt) throws IOException {
        return publisher.keep(path, phase, isIt);
      }
    };
  }

  /**
   * The same without publishing: finds everything that {@link #run} would.
   *
   * @throws IOException where a file can't be read
   */
  public BuildReport check() throws IOException {
    Draft draft = new Workshop(options, links).draft();
    Problems problems = new Problems();
    problems.addAll(draft.problems());
    if (draft.plan().isPresent()) {
      draft.plan().get().check(problems);
    }
    return new BuildReport(
        problems.sorted(), draft.plan().map(Plan::pages).orElse(0L), Optional.empty());
  }
}
