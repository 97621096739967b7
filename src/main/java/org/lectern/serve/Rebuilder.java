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

  private static final int WARM_UP_LOADS = 12;

  private final Supplier<IncrementalLoader> loaders;
  private final PendingChanges pending;
  private final ServedSite site;
  private final BiConsumer<ServedSite.State, String> browsers;
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
      PendingChanges pending,
      ServedSite site,
      BiConsumer<ServedSite.State, String> browsers,
      Consumer<RebuildResult> listener) {
    this.browsers = browsers;
    this.loaders = loaders;
    this.loader = loaders.get();
    this.pending = pending;
    this.site = site;
    this.listener = listener;
  }

  @Override
  public void run() {
    try {
      warmUp();
      for (Changes changes = pending.take(); !changes.isEmpty(); changes = pending.take()) {
        rebuildSafely(changes);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void rebuildSafely(Changes changes) throws InterruptedException {
    try {
      rebuild(changes);
    } catch (RuntimeException | Error failed) {
      // There was too little memory even to report it; there may be enough for the next change.
    }
  }

  /**
   * Loads repeatedly until Java has compiled the code, so that the first save is as quick as
   * others.
   */
  private void warmUp() {
    try {
      for (int i = 0; i < WARM_UP_LOADS && !pending.isWaiting(); i++) {
        loader.load();
      }
    } catch (IOException | RuntimeException failed) {
      // A failure is reported with the next change.
    } catch (Error failed) {
      loader = loaders.get();
    }
  }

  /** Builds for the first time. */
  void buildFirst() throws InterruptedException {
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
      site.show(draft);
      browsers.accept(site.now(), "");
      long shown = since(changes);
      // Browsers are busy now; they needn't wait for warnings.
      site.setProblems(draft.problems());
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
    List<Problem> problems = site.now().problems();
    tell(new RebuildResult(List.copyOf(files), since(changes), problems, Reason.of(failed)));
  }

  private synchronized void tell(RebuildResult rebuilt) {
    browsers.accept(site.now(), rebuilt.failure());
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
    boolean isNew = !site.now().problems().containsAll(found);
    if (isNew && site.now().plan().filter(shown -> shown == plan).isPresent()) {
      site.add(found);
      tell(new RebuildResult(List.of(), 0, site.now().problems(), ""));
    }
  }
}
