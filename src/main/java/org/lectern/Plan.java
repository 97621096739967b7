package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lectern.offline.OfflineFiles;
import org.lectern.picture.Webp;
import org.lectern.problem.ProblemException;
import org.lectern.problem.Problems;
import org.lectern.render.Fragments;
import org.lectern.render.Renderer;
import org.lectern.reuse.Inputs;
import org.lectern.reuse.Reuse;
import org.lectern.site.Lazy;
import org.lectern.site.Output;

/**
 * All files of the site, ready to be made: all at once for publishing, or one at a time for a
 * preview. Safe for use by several threads.
 */
public final class Plan {
  private final List<Output> outputs;
  private final Lazy<List<Output>> later;
  private final Lazy<Map<String, Output>> byPath;
  private final Renderer renderer;
  private final Fragments fragments = new Fragments();
  private final Pictures pictures;
  private final Hosting hosting;
  private final Lazy<Inputs> inputs;
  private final BooleanSupplier isRepeatable;

  /**
   * Creates a plan.
   *
   * @param outputs the files that are known already
   * @param later the files that take work to plan and are seldom asked for: the search index, the
   *     preview pictures and the exports
   * @param pictures makes pictures, and keeps those of earlier builds
   * @param inputs fingerprints of everything that pages are made from
   * @param isRepeatable see {@link #isRepeatable}
   */
  Plan(
      List<Output> outputs,
      Lazy<List<Output>> later,
      Renderer renderer,
      Pictures pictures,
      Hosting hosting,
      Lazy<Inputs> inputs,
      BooleanSupplier isRepeatable) {
    this.outputs = List.copyOf(outputs);
    this.later = later;
    this.byPath = new Lazy<>(() -> byPath(outputs));
    this.renderer = renderer;
    this.pictures = pictures;
    this.hosting = hosting;
    this.inputs = inputs;
    this.isRepeatable = isRepeatable;
  }

  private static Map<String, Output> byPath(List<Output> outputs) {
    Map<String, Output> found = new LinkedHashMap<>();
    outputs.forEach(output -> found.put(output.path().value(), output));
    return found;
  }

  /** The content of a file of the site. */
  public sealed interface FileContent {}

  /** A file whose bytes were made. */
  public static final class Bytes implements FileContent {
    private final byte[] bytes;
    private final boolean page;

    private Bytes(byte[] bytes, boolean page) {
      this.bytes = bytes;
      this.page = page;
    }

    /** Returns the bytes, which must not be changed. */
    public byte[] bytes() {
      return bytes;
    }

    /** Whether the file is a page. */
    public boolean isPage() {
      return page;
    }
  }

  /** A file that is copied from another. */
  public record Copy(Path file) implements FileContent {}

  /**
   * Makes one file; returns nothing if the site has no file of this path. Browsers are told to
   * store nothing of a preview.
   *
   * @param path from the site's root, such as {@code sessions/opening/index.html}
   * @throws ProblemException if a page's template or a picture is broken
   * @throws IOException if a file can't be read
   */
  public Optional<FileContent> file(String path) throws IOException {
    Optional<Output> found =
        Optional.ofNullable(byPath.get().get(path))
            .or(() -> find(path, later.get()))
            .or(() -> find(path, OfflineFiles.disabled().files()));
    return found.isEmpty() ? Optional.empty() : Optional.of(make(found.get()));
  }

  private static Optional<Output> find(String path, List<Output> among) {
    return among.stream().filter(output -> output.path().value().equals(path)).findFirst();
  }

  /** Renders a page with its template. */
  byte[] page(Output.Html page, Output.Shown shown) throws IOException {
    return renderer.html(page, shown, fragments);
  }

  /** Makes a file of any kind. */
  FileContent make(Output output) throws IOException {
    if (output instanceof Output.Html page) {
      return new Bytes(page(page, page.shown().get()), true);
    } else if (output instanceof Output.Asset asset) {
      return new Bytes(asset.bytes().get(), false);
    } else if (output instanceof Output.Document document) {
      return new Bytes(document.noted().get().bytes(), false);
    } else if (output instanceof Output.Data data) {
      return new Bytes(data.bytes().get(), false);
    } else if (output instanceof Output.Drawing drawing) {
      return new Bytes(pictures.drawn(drawing), false);
    } else if (output instanceof Output.Scaled scaled) {
      return new Bytes(pictures.scaled(scaled), false);
    } else if (output instanceof Output.Cleaned cleaned) {
      return new Bytes(pictures.cleaned(cleaned), false);
    } else if (output instanceof Output.Media media) {
      return new Copy(pictures.file(media.contentPath()));
    }
    throw new IllegalArgumentException("unknown kind of file: " + output);
  }

  /**
   * Returns all files in the order in which they are made. Quick ones come last, so that no core
   * has to wait long for the others at the end.
   */
  List<Output> outputs() {
    List<Output> all = new ArrayList<>(later.get());
    all.addAll(outputs);
    return all;
  }

  /**
   * Returns fingerprints of everything that pages are made from.
   *
   * @throws IOException if a file can't be read
   */
  Inputs inputs() throws IOException {
    try {
      return inputs.get();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /**
   * Whether the same content and commit give the same site another time. That isn't sure if some of
   * the history couldn't be read.
   */
  boolean isRepeatable() {
    return isRepeatable.getAsBoolean();
  }

  /** Returns how the site is hosted. */
  public Hosting hosting() {
    return hosting;
  }

  /** Whether the conference has templates, or texts for them, of its own. */
  public boolean hasOwnTemplates() {
    return renderer.isOwn();
  }

  /**
   * Returns one line for each thing that the site lacks because of this machine; another machine
   * would publish it.
   */
  public List<String> notices() {
    boolean hasPictures = outputs.stream().anyMatch(Output.Scaled.class::isInstance);
    return hasPictures
        ? Webp.unavailableReason().map(Plan::withoutWebp).stream().toList()
        : List.of();
  }

  private static String withoutWebp(String why) {
    return "Pictures are published as JPEG and PNG alone, for this machine can't write WebP: "
        + why;
  }

  /** Returns the number of pages. */
  public long pages() {
    return outputs.stream().filter(Output.Html.class::isInstance).count();
  }

  /**
   * Makes all files in parallel, and at the end those that list the others.
   *
   * @param reuse tells which files are unchanged, and records the files that are made
   * @param problems takes the problems of templates and pictures
   * @param progress is told of each file
   * @throws IOException if a file can't be read or written
   */
  void make(FileSink sink, Reuse reuse, Problems problems, Progress progress) throws IOException {
    OfflineFiles offline = hosting.offline() ? OfflineFiles.enabled() : OfflineFiles.disabled();
    SiteMaker maker = new SiteMaker(this, pictures, offline, sink, reuse);
    progress.begin(Stage.PLAN);
    List<Output> all = outputs();
    progress.begin(Stage.MAKE);
    ParallelOutputs.each(all, problems, progress, maker::make);
    if (!problems.hasErrors()) {
      ParallelOutputs.each(offline.files(), problems, progress, maker::make);
      pictures.removeUnused();
    }
  }

  /**
   * Makes the pages and the pictures on them, to find problems of templates and pictures, and
   * nothing else.
   *
   * @param isOver asked before each file: whether the result isn't needed any more
   * @throws IOException if a file can't be read
   */
  public void check(Problems problems, BooleanSupplier isOver) throws IOException {
    check(problems, Progress.NONE, isOver);
  }

  /** Does the same to the end, and tells {@code progress} of each file. */
  void check(Problems problems, Progress progress) throws IOException {
    progress.begin(Stage.MAKE);
    check(problems, progress, () -> false);
  }

  private void check(Problems problems, Progress progress, BooleanSupplier isOver)
      throws IOException {
    ParallelOutputs.each(
        outputs.stream().filter(Plan::mayBeBroken).toList(),
        problems,
        progress,
        output -> {
          if (!isOver.getAsBoolean()) {
            make(output);
          }
          return output.kind();
        });
  }

  private static boolean mayBeBroken(Output output) {
    return output instanceof Output.Html || output instanceof Output.Scaled;
  }
}
