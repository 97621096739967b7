package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.card.DrawnPictures;
import org.lectern.check.Checks;
import org.lectern.check.ExternalLinks;
import org.lectern.content.Content;
import org.lectern.content.ContentReader;
import org.lectern.links.LinkProbe;
import org.lectern.picture.PictureFacts;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.publish.BadOutputException;
import org.lectern.publish.Changes;
import org.lectern.publish.Publisher;
import org.lectern.render.TemplateException;
import org.lectern.render.Theme;
import org.lectern.site.Texts;

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
    Problems problems = new Problems();
    Optional<Plan> plan = plan(problems);
    if (plan.isEmpty()) {
      return new BuildReport(problems.sorted(), 0, Optional.empty());
    }
    try (Publisher publisher =
        Publisher.open(options.output(), options.source(), options.release())) {
      plan.get().make(publisher::stage, publisher::stageFile, problems);
      Optional<Changes> changes =
          problems.hasErrors() ? Optional.empty() : Optional.of(publisher.commit());
      return new BuildReport(problems.sorted(), plan.get().pages(), changes);
    }
  }

  /**
   * The same without publishing: finds everything that {@link #run} would.
   *
   * @throws IOException where a file can't be read
   */
  public BuildReport check() throws IOException {
    Problems problems = new Problems();
    Optional<Plan> plan = plan(problems);
    if (plan.isPresent()) {
      plan.get().check(problems);
    }
    return new BuildReport(problems.sorted(), plan.map(Plan::pages).orElse(0L), Optional.empty());
  }

  /** What there is to make; nothing where the content has errors. */
  private Optional<Plan> plan(Problems problems) throws IOException {
    try {
      Content content = ContentReader.read(options.source());
      Theme theme = Theme.load(Optional.of(options.source().resolve("templates")));
      Texts texts = Texts.read(content.editions(), theme::words);
      add(content.problems(), problems);
      add(Checks.run(content.editions(), texts, pictures(content.contentRoot())), problems);
      if (links.isPresent()) {
        add(ExternalLinks.find(content.editions(), texts, links.get()), problems);
      }
      Path cache = options.source().resolve(".lectern");
      return problems.hasErrors()
          ? Optional.empty()
          : Optional.of(Plan.of(content, theme, texts, DrawnPictures.below(cache)));
    } catch (TemplateException broken) {
      problems.addAll(broken.problems());
      return Optional.empty();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static Function<String, PictureFacts> pictures(Path root) {
    return path -> {
      try {
        return PictureFacts.of(root.resolve(path));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    };
  }

  private void add(List<Problem> found, Problems problems) {
    found.forEach(problem -> problems.add(options.strict() ? problem.asError() : problem));
  }
}
