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
 * Reads, checks and plans a conference, as often as it changes. What a file was read for is kept
 * until the file changes; the result is the same as if everything were read anew.
 *
 * <pre>{@code
 * IncrementalLoader loader = new IncrementalLoader(BuildOptions.of(Path.of("my-conference")));
 * Draft draft = loader.load();
 * Draft after = loader.load();  // contains the changes since
 * }</pre>
 *
 * <p>Not safe for use by several threads; its drafts are.
 */
public final class IncrementalLoader {
  private final BuildOptions options;
  private final Stamps stamps;
  private final Shelf shelf;
  private final ContentReader reader;
  private final CachedTheme theme;
  private final PerFileCache<PictureFacts> pictureFacts = new PerFileCache<>();
  private final Planner planner;
  private final Optional<LinkProbe> links;
  private final Progress progress;
  private Texts texts = Texts.none();

  /** Creates one that hasn't read anything. */
  public IncrementalLoader(BuildOptions options) {
    this(options, Optional.empty(), Progress.NONE);
  }

  /** Creates one that also checks links to other sites, and reports its progress. */
  IncrementalLoader(BuildOptions options, Optional<LinkProbe> links, Progress progress) {
    this(options, Stamps.unwatched(), shelf(options), links, progress);
  }

  private IncrementalLoader(
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
    this.theme = new CachedTheme(options.source().resolve("templates"), stamps);
    this.planner = new Planner(options.source(), stamps, shelf);
  }

  /**
   * Creates one that is told of each change by {@link #touch}. It doesn't ask the disk for changes,
   * and keeps all texts in memory.
   */
  public static IncrementalLoader watched(BuildOptions options) {
    return new IncrementalLoader(
        options, Stamps.watched(), Shelf.inMemory(), Optional.empty(), Progress.NONE);
  }

  private static Shelf shelf(BuildOptions options) {
    return Shelf.below(options.source().resolve(".lectern"));
  }

  /**
   * Records that a file has changed, even if its size and time are the same, or was added or
   * deleted.
   *
   * @param path from the conference's folder, with {@code /} between names
   */
  public void touch(String path) {
    stamps.touch(path);
  }

  /** Records that any file may have changed. */
  public void touchAll() {
    stamps.touchAll();
  }

  /**
   * Returns the conference as it is now.
   *
   * @throws IOException if a file can't be read
   */
  public Draft load() throws IOException {
    Problems problems = new Problems();
    try {
      progress.begin(Stage.READ);
      Content content = reader.read();
      problems.addAll(withStrictness(content.problems()));
      CachedTheme.LoadedTheme loaded = theme.current();
      texts = Texts.read(content.editions(), loaded.theme()::words, texts, shelf);
      Texts read = texts;
      progress.begin(Stage.CHECK);
      problems.addAll(withStrictness(Checks.errors(content.editions(), read)));
      Lazy<List<Problem>> warnings =
          new Lazy<>(() -> withStrictness(warnings(content, read, loaded.theme())));
      if (links.isPresent()) {
        progress.begin(Stage.ASK);
        problems.addAll(withStrictness(ExternalLinks.find(content.editions(), read, links.get())));
      }
      if (options.strict()) {
        progress.begin(Stage.CHECK);
        problems.addAll(warnings.get());
      }
      Optional<Plan> plan =
          problems.hasErrors() ? Optional.empty() : plan(content, loaded, problems);
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
      return pictureFacts.get(path, stamps.of(file), () -> PictureFacts.of(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<Problem> withStrictness(List<Problem> found) {
    return options.strict() ? found.stream().map(Problem::asError).toList() : found;
  }

  private Optional<Plan> plan(Content content, CachedTheme.LoadedTheme theme, Problems problems)
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
