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
import org.lectern.Plan;
import org.lectern.Workshop;
import org.lectern.machine.Reason;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;

/** Looks again when something has changed, and shows what there is then. */
final class Rebuilder implements Runnable {
  /** How often a file that vanishes while it is read is looked for, and how long between. */
  private static final int ATTEMPTS = 5;

  private static final long PAUSE = 20;

  private static final int PRACTICE = 12;

  private final Supplier<Workshop> workshops;
  private final Pending pending;
  private final Scene scene;
  private final BiConsumer<Scene.Moment, String> browsers;
  private final Consumer<RebuildResult> listener;
  private Workshop workshop;

  /**
   * Nothing built yet.
   *
   * @param workshops gives a workshop that hasn't read anything
   * @param browsers told how things stand, as soon as they do; with what failed, if anything did
   * @param listener told what came of each change, one at a time
   */
  Rebuilder(
      Supplier<Workshop> workshops,
      Pending pending,
      Scene scene,
      BiConsumer<Scene.Moment, String> browsers,
      Consumer<RebuildResult> listener) {
    this.browsers = browsers;
    this.workshops = workshops;
    this.workshop = workshops.get();
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
      // There was no room even to tell of it; there may be with the next change.
    }
  }

  /** Java gets quicker with practice: the first save is as quick as others then. */
  private void practise() {
    try {
      for (int i = 0; i < PRACTICE && !pending.isWaiting(); i++) {
        workshop.draft();
      }
    } catch (IOException | RuntimeException isTold) {
      // What can't be read is told with the next change.
    } catch (Error isTold) {
      workshop = workshops.get();
    }
  }

  /** Looks at everything for the first time. */
  void first() throws InterruptedException {
    rebuild(new Changes(new TreeSet<>(), true, System.nanoTime()));
  }

  private void rebuild(Changes changes) throws InterruptedException {
    SortedSet<String> files = changes.files();
    if (changes.anything()) {
      workshop.touchAll();
    }
    files.forEach(workshop::touch);
    try {
      Draft draft = draft();
      scene.show(draft);
      browsers.accept(scene.now(), "");
      long shown = since(changes);
      // Browsers are busy by now; what only warns needn't keep them waiting.
      scene.know(draft.problems());
      tell(new RebuildResult(List.copyOf(files), shown, draft.problems(), ""));
      draft.plan().ifPresent(this::checkPages);
    } catch (IOException | RuntimeException failed) {
      tell(files, changes, failed);
    } catch (Error failed) {
      // What was half done where memory ended isn't gone on with, and makes room by that.
      workshop = workshops.get();
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

  /** While a folder is replaced, its files come and go. */
  private Draft draft() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return workshop.draft();
      } catch (IOException failed) {
        if (attempt == ATTEMPTS) {
          throw failed;
        }
        Thread.sleep(PAUSE * attempt);
      }
    }
  }

  /**
   * Makes the pages that nobody has asked for, until something else changes: templates of a
   * conference's own may be broken on one of them.
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

  /** Tells of what was found in a plan's templates, where it is still shown. */
  void add(Plan plan, List<Problem> found) {
    boolean isNew = !scene.now().problems().containsAll(found);
    if (isNew && scene.now().plan().filter(shown -> shown == plan).isPresent()) {
      scene.add(found);
      tell(new RebuildResult(List.of(), 0, scene.now().problems(), ""));
    }
  }
}
