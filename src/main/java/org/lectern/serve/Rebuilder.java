package org.lectern.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lectern.Draft;
import org.lectern.IncrementalLoader;
import org.lectern.Plan;
import org.lectern.machine.Reason;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;

/** Rebuilds the preview when something has changed. */
final class Rebuilder implements Runnable {
  /**
   * The number of attempts to read a file that vanishes meanwhile, and the pause between in
   * milliseconds.
   */
  private static final int ATTEMPTS = 5;

  private static final long PAUSE = 20;

  private static final int PRACTICE = 12;

  private final Supplier<IncrementalLoader> loaders;
  private final Pending pending;
  private final Scene scene;
  private final BiConsumer<Scene.Moment, String> browsers;
  private final Consumer<RebuildResult> listener;
  private IncrementalLoader loader;

  /**
   * Creates a rebuilder that hasn't built anything.
   *
   * @param loaders creates a loader that hasn't read anything
   * @param browsers gets the state as soon as it is known, and the reason if something failed
   * @param listener gets the result of each change, one at a time
   */
  Rebuilder(
      Supplier<IncrementalLoader> loaders,
      Pending pending,
      Scene scene,
      BiConsumer<Scene.Moment, String> browsers,
      Consumer<RebuildResult> listener) {
    this.browsers = browsers;
    this.loaders = loaders;
    this.loader = loaders.get();
    this.pending = pending;
    this.scene = scene;
    this.listener = listener;
  }

  @Override
  public void run() {
    try {
      practise();
      for (Changes changes = pending.take(); !changes.isEmpty(); changes = pending.take()) {
        goOn(changes);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void goOn(Changes changes) throws InterruptedException {
    try {
      rebuild(changes);
    } catch (RuntimeException | Error untold) {
      // There was too little memory even to report it; there may be enough for the next change.
    }
  }

  /**
   * Loads repeatedly until Java has compiled the code, so that the first save is as quick as
   * others.
   */
  private void practise() {
    try {
      for (int i = 0; i < PRACTICE && !pending.isWaiting(); i++) {
        loader.load();
      }
    } catch (IOException | RuntimeException isTold) {
      // A failure is reported with the next change.
    } catch (Error isTold) {
      loader = loaders.get();
    }
  }

  /** Builds for the first time. */
  void first() throws InterruptedException {
    rebuild(new Changes(new TreeSet<>(), true, System.nanoTime()));
  }

  private void rebuild(Changes changes) throws InterruptedException {
    SortedSet<String> files = changes.files();
    if (changes.anything()) {
      loader.touchAll();
    }
    files.forEach(loader::touch);
    try {
      Draft draft = draft();
      scene.show(draft);
      browsers.accept(scene.now(), "");
      long shown = since(changes);
      // Browsers are busy now; they needn't wait for warnings.
      scene.know(draft.problems());
      tell(new RebuildResult(List.copyOf(files), shown, draft.problems(), ""));
      draft.plan().ifPresent(this::checkPages);
    } catch (IOException | RuntimeException failed) {
      tell(files, changes, failed);
    } catch (Error failed) {
      // Discards the state that was incomplete when memory ran out, which also frees memory.
      loader = loaders.get();
      tell(files, changes, failed);
    }
  }

  private void tell(SortedSet<String> files, Changes changes, Throwable failed) {
    List<Problem> problems = scene.now().problems();
    tell(new RebuildResult(List.copyOf(files), since(changes), problems, Reason.of(failed)));
  }

  private synchronized void tell(RebuildResult rebuilt) {
    browsers.accept(scene.now(), rebuilt.failure());
    listener.accept(rebuilt);
  }

  private static long since(Changes changes) {
    return (System.nanoTime() - changes.last()) / 1_000_000;
  }

  /** Retries, because files come and go while a folder is replaced. */
  private Draft draft() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return loader.load();
      } catch (IOException failed) {
        if (attempt == ATTEMPTS) {
          throw failed;
        }
        Thread.sleep(PAUSE * attempt);
      }
    }
  }

  /**
   * Makes all pages until something else changes, to find pages on which the conference's own
   * templates are broken.
   */
  private void checkPages(Plan plan) {
    if (!plan.hasOwnTemplates()) {
      return;
    }
    try {
      Problems found = new Problems();
      plan.check(found, pending::isWaiting);
      add(plan, found.sorted());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reports the problems of a plan's templates, if the plan is still shown. */
  void add(Plan plan, List<Problem> found) {
    boolean isNew = !scene.now().problems().containsAll(found);
    if (isNew && scene.now().plan().filter(shown -> shown == plan).isPresent()) {
      scene.add(found);
      tell(new RebuildResult(List.of(), 0, scene.now().problems(), ""));
    }
  }
}
