package org.lectern.serve;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.Draft;
import org.lectern.Plan;
import org.lectern.problem.Problem;
import org.lectern.problem.ProblemException;
import org.lectern.problem.Problems;
import org.lectern.problem.Severity;

/**
 * What browsers are shown: the files of the last plan without errors, and all current problems.
 * Safe for use by several threads.
 */
final class Scene {
  /** The number of files that are cached. */
  private static final int KEPT = 200;

  /**
   * The state at one moment.
   *
   * @param plan empty if there has never been one without errors
   */
  record Moment(Optional<Plan> plan, List<Problem> problems) {}

  /**
   * A cached file.
   *
   * @param plan the plan that made it. A weak reference, because a plan holds the whole program,
   *     and cached files outlive many plans: it only tells whether its plan is still shown
   */
  private record Kept(WeakReference<Plan> plan, Body body) {}

  private volatile Moment now = new Moment(Optional.empty(), List.of());

  private final Map<String, Kept> made =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Shows a draft; if it has errors, shows its problems with the previous files. Keeps the previous
   * warnings until those of the draft are known.
   */
  synchronized void show(Draft draft) {
    List<Problem> warnings =
        now.problems().stream().filter(one -> one.severity() == Severity.WARNING).toList();
    now = new Moment(draft.plan().or(now::plan), Problems.sorted(draft.found(), warnings));
  }

  /** Replaces all problems. */
  synchronized void know(List<Problem> problems) {
    now = new Moment(now.plan(), problems);
  }

  /** Adds problems that were found later. */
  synchronized void add(List<Problem> problems) {
    now = new Moment(now.plan(), Problems.sorted(now.problems(), problems));
  }

  Moment now() {
    return now;
  }

  /**
   * Returns a file of the site; if the template of a page is broken, its last version.
   *
   * @param path from the site's root
   * @return nothing if there is no such file
   * @throws ProblemException if the template of a page is broken and there is no earlier version
   * @throws IOException if the file can't be read
   */
  Optional<Body> file(Plan plan, String path) throws IOException {
    Kept before = kept(path);
    if (before != null && before.plan().refersTo(plan)) {
      return Optional.of(before.body());
    }
    try {
      Optional<Body> body = plan.file(path).map(Body::of);
      body.ifPresent(found -> keep(path, new Kept(new WeakReference<>(plan), found)));
      return body;
    } catch (ProblemException broken) {
      if (before != null) {
        return Optional.of(before.body());
      }
      throw broken;
    }
  }

  private Kept kept(String path) {
    synchronized (made) {
      return made.get(path);
    }
  }

  private void keep(String path, Kept file) {
    synchronized (made) {
      made.put(path, file);
    }
  }
}
