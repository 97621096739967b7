package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.check.Checks;
import org.lectern.check.ExternalLinks;
import org.lectern.content.Content;
import org.lectern.content.ContentReader;
import org.lectern.links.LinkProbe;
import org.lectern.picture.PictureFacts;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.program.Program;
import org.lectern.render.TemplateException;
import org.lectern.render.Theme;
import org.lectern.shelf.Shelf;
import org.lectern.site.Lazy;
import org.lectern.stamp.PerFileCache;
import org.lectern.stamp.Stamps;
import org.lectern.text.Texts;

/**
 * Reads, checks and plans a conference, as often as it changes: what a file was read for is kept
 * until the file changes. What comes of it is the same as if everything were read anew.
 *
 * <pre>{@code
 * Workshop workshop = new Workshop(BuildOptions.of(Path.of("my-conference")));
 * Draft draft = workshop.draft();
 * Draft after = workshop.draft();  // sees what has changed since
 * }</pre>
 *
 * <p>For one thread at a time; a draft may be used by several.
 */
public final class Workshop {
  private final BuildOptions options;
  private final Stamps stamps;
  private final Shelf shelf;
  private final ContentReader reader;
  private final CachedTheme keptTheme;
  private final PerFileCache<PictureFacts> keptFacts = new PerFileCache<>();
  private final Planner planner;
  private final Optional<LinkProbe> links;
  private final Progress progress;
  private Texts texts = Texts.none();

  /** A workshop that hasn't read anything. */
  public Workshop(BuildOptions options) {
    this(options, Optional.empty(), Progress.NONE);
  }

  /** The same, which looks at links to the web too, and says how far it is. */
  Workshop(BuildOptions options, Optional<LinkProbe> links, Progress progress) {
    this(options, Stamps.untold(), shelf(options), links, progress);
  }

  private Workshop(
      BuildOptions options,
      Stamps stamps,
      Shelf shelf,
      Optional<LinkProbe> links,
      Progress progress) {
    this.options = options;
    this.stamps = stamps;
    this.shelf = shelf;
    this.links = links;
    this.progress = progress;
    this.reader = new ContentReader(options.source(), stamps, shelf);
    this.keptTheme = new CachedTheme(options.source().resolve("templates"), stamps);
    this.planner = new Planner(options.source(), stamps, shelf);
  }

  /**
   * A workshop that is told of each change ({@link #touch}): it needs not ask the disk whether
   * there are any, and has all texts at hand.
   */
  public static Workshop told(BuildOptions options) {
    return new Workshop(options, Stamps.told(), Shelf.inMemory(), Optional.empty(), Progress.NONE);
  }

  private static Shelf shelf(BuildOptions options) {
    return Shelf.below(options.source().resolve(".lectern"));
  }

  /**
   * Says that a file has changed, even if it should look the same from outside, or that it has come
   * or gone.
   *
   * @param path from the conference's folder, with {@code /} between names
   */
  public void touch(String path) {
    stamps.touch(path);
  }

  /** Says that any file may have changed. */
  public void touchAll() {
    stamps.touchAll();
  }

  /**
   * The conference as it is now.
   *
   * @throws IOException where a file can't be read
   */
  public Draft draft() throws IOException {
    Problems problems = new Problems();
    try {
      progress.begin(Stage.READ);
      Content content = reader.read();
      problems.addAll(judged(content.problems()));
      CachedTheme.Made theme = keptTheme.now();
      texts = Texts.read(content.editions(), theme.theme()::words, texts, shelf);
      Texts read = texts;
      progress.begin(Stage.CHECK);
      problems.addAll(judged(Checks.errors(content.editions(), read)));
      Lazy<List<Problem>> warnings =
          new Lazy<>(() -> judged(warnings(content, read, theme.theme())));
      if (links.isPresent()) {
        progress.begin(Stage.ASK);
        problems.addAll(judged(ExternalLinks.find(content.editions(), read, links.get())));
      }
      if (options.strict()) {
        progress.begin(Stage.CHECK);
        problems.addAll(warnings.get());
      }
      Optional<Plan> plan =
          problems.hasErrors() ? Optional.empty() : plan(content, theme, problems);
      List<Problem> found = problems.sorted();
      return new Draft(found, () -> Problems.sorted(found, warnings.get()), plan);
    } catch (TemplateException broken) {
      problems.addAll(broken.problems());
      return new Draft(problems.sorted(), problems::sorted, Optional.empty());
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private List<Problem> warnings(Content content, Texts read, Theme theme) {
    List<Problem> found =
        new ArrayList<>(
            theme.warnings(content.editions().stream().map(Program::language).toList()));
    found.addAll(Checks.warnings(content.editions(), read, path -> facts(content, path)));
    return found;
  }

  private PictureFacts facts(Content content, String path) {
    try {
      Path file = content.contentRoot().resolve(path);
      return keptFacts.of(path, stamps.of(file), () -> PictureFacts.of(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<Problem> judged(List<Problem> found) {
    return options.strict() ? found.stream().map(Problem::asError).toList() : found;
  }

  private Optional<Plan> plan(Content content, CachedTheme.Made theme, Problems problems)
      throws IOException {
    progress.begin(Stage.PLAN);
    try {
      return Optional.of(planner.plan(content, theme, texts));
    } catch (TemplateException broken) {
      problems.addAll(broken.problems());
      return Optional.empty();
    }
  }
}
