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
 * Everything that the site will hold, ready to be made: all at once for publishing, or a file at a
 * time for a preview. Safe for use by several threads.
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
  private final BooleanSupplier isLasting;

  /**
   * A plan.
   *
   * @param outputs what is known by now
   * @param later what takes work to know, and what few ask for: the search index, the preview
   *     pictures and the exports
   * @param pictures makes pictures, and keeps those of builds before
   * @param inputs all that pages are made from
   * @param isLasting see {@link #isLasting}
   */
  Plan(
      List<Output> outputs,
      Lazy<List<Output>> later,
      Renderer renderer,
      Pictures pictures,
      Hosting hosting,
      Lazy<Inputs> inputs,
      BooleanSupplier isLasting) {
    this.outputs = List.copyOf(outputs);
    this.later = later;
    this.byPath = new Lazy<>(() -> byPath(outputs));
    this.renderer = renderer;
    this.pictures = pictures;
    this.hosting = hosting;
    this.inputs = inputs;
    this.isLasting = isLasting;
  }

  private static Map<String, Output> byPath(List<Output> outputs) {
    Map<String, Output> found = new LinkedHashMap<>();
    outputs.forEach(output -> found.put(output.path().value(), output));
    return found;
  }

  /** A file of the site, as a preview shows it. */
  public sealed interface Made {}

  /** A file that was made. */
  public static final class Bytes implements Made {
    private final byte[] bytes;
    private final boolean page;

    private Bytes(byte[] bytes, boolean page) {
      this.bytes = bytes;
      this.page = page;
    }

    /** What it holds; not to be changed. */
    public byte[] bytes() {
      return bytes;
    }

    /** Whether it is a page. */
    public boolean isPage() {
      return page;
    }
  }

  /** A file that is copied. */
  public record Copy(Path file) implements Made {}

  /**
   * One file, made now; nothing where the site has none of this path. Browsers are told to keep
   * nothing of a preview.
   *
   * @param path from the site's root, such as {@code sessions/opening/index.html}
   * @throws ProblemException where a page's template is broken, or a picture
   * @throws IOException where a file can't be read
   */
  public Optional<Made> file(String path) throws IOException {
    Optional<Output> found =
        Optional.ofNullable(byPath.get().get(path))
            .or(() -> find(path, later.get()))
            .or(() -> find(path, OfflineFiles.none().files()));
    return found.isEmpty() ? Optional.empty() : Optional.of(made(found.get()));
  }

  private static Optional<Output> find(String path, List<Output> among) {
    return among.stream().filter(output -> output.path().value().equals(path)).findFirst();
  }

  /** A page as its template makes it. */
  byte[] page(Output.Html page, Output.Shown shown) throws IOException {
    return renderer.html(page, shown, fragments);
  }

  /** A file of any kind. */
  Made made(Output output) throws IOException {
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
   * Everything, in the order in which it is made: last what is quickly made, so that no core has to
   * wait long for the others at the end.
   */
  List<Output> outputs() {
    List<Output> all = new ArrayList<>(later.get());
    all.addAll(outputs);
    return all;
  }

  /**
   * All that pages are made from, in short.
   *
   * @throws IOException where a file can't be read
   */
  Inputs inputs() throws IOException {
    try {
      return inputs.get();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /**
   * Whether the same content and commit give the same another time. They may not where some of the
   * history couldn't be read.
   */
  boolean isLasting() {
    return isLasting.getAsBoolean();
  }

  /** How it is put before readers. */
  public Hosting hosting() {
    return hosting;
  }

  /** Whether the conference has templates, or texts for them, of its own. */
  public boolean hasOwnTemplates() {
    return renderer.isOwn();
  }

  /**
   * What the site lacks because of this machine, a line each: elsewhere the same content gives
   * more.
   */
  public List<String> notices() {
    boolean hasPictures = outputs.stream().anyMatch(Output.Scaled.class::isInstance);
    return hasPictures ? Webp.whyNot().map(Plan::withoutWebp).stream().toList() : List.of();
  }

  private static String withoutWebp(String why) {
    return "Pictures are published as JPEG and PNG alone, for this machine can't write WebP: "
        + why;
  }

  /** How many pages there are. */
  public long pages() {
    return outputs.stream().filter(Output.Html.class::isInstance).count();
  }

  /**
   * Makes everything, in parallel, and what tells of all of it at the end.
   *
   * @param reuse tells which files are as they were, and is told what is made
   * @param problems takes what is wrong with templates and pictures
   * @param progress hears of each file
   * @throws IOException where a file can't be read or taken
   */
  void make(FileSink sink, Reuse reuse, Problems problems, Progress progress) throws IOException {
    OfflineFiles kept = hosting.offline() ? OfflineFiles.kept() : OfflineFiles.none();
    SiteMaker making = new SiteMaker(this, pictures, kept, sink, reuse);
    progress.begin(Stage.PLAN);
    List<Output> all = outputs();
    progress.begin(Stage.MAKE);
    ParallelOutputs.each(all, problems, progress, making::make);
    if (!problems.hasErrors()) {
      ParallelOutputs.each(kept.files(), problems, progress, making::make);
      pictures.forgetOthers();
    }
  }

  /**
   * Makes the pages for what may be wrong with templates, and the pictures that pages show for what
   * may be wrong with them, and nothing else.
   *
   * @param isOver asked before each page: whether nobody needs to know any more
   * @throws IOException where a file can't be read
   */
  public void check(Problems problems, BooleanSupplier isOver) throws IOException {
    check(problems, Progress.NONE, isOver);
  }

  /** The same, to the end; {@code progress} hears of each page. */
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
            made(output);
          }
          return output.kind();
        });
  }

  private static boolean mayBeBroken(Output output) {
    return output instanceof Output.Html || output instanceof Output.Scaled;
  }
}
