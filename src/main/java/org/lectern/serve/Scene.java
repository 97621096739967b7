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
 * What browsers are shown: the files of the last plan that had no errors, and everything that is
 * wrong now. Safe for use by several threads.
 */
final class Scene {
  /** How many files are kept after they were made. */
  private static final int KEPT = 200;

  /**
   * A moment of it.
   *
   * @param plan nothing where there has never been one without errors
   */
  record Moment(Optional<Plan> plan, List<Problem> problems) {}

  /**
   * A file that was made.
   *
   * @param plan the one that it was made by. A plan holds the whole program, and files outlive
   *     many: they only tell whether it is the one that is shown
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
   * Shows a draft; where it has errors, its problems beside what was shown before. Warnings that it
   * doesn't know of yet are taken to be those of before.
   */
  synchronized void show(Draft draft) {
    List<Problem> warnings =
        now.problems().stream().filter(one -> one.severity() == Severity.WARNING).toList();
    now = new Moment(draft.plan().or(now::plan), Problems.sorted(draft.found(), warnings));
  }

  /** Tells everything that is wrong. */
  synchronized void know(List<Problem> problems) {
    now = new Moment(now.plan(), problems);
  }

  /** Adds what was found later. */
  synchronized void add(List<Problem> problems) {
    now = new Moment(now.plan(), Problems.sorted(now.problems(), problems));
  }

  Moment now() {
    return now;
  }

  /**
   * A file of the site; where a page's template is broken, the page as it last was.
   *
   * @param path from the site's root
   * @return nothing where there is no such file
   * @throws ProblemException where a page's template is broken and always has been
   * @throws IOException where it can't be read
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
