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
final class ServedSite {
  /** The number of files that are cached. */
  private static final int CACHE_SIZE = 200;

  /**
   * The state at one moment.
   *
   * @param plan empty if there has never been one without errors
   */
  record State(Optional<Plan> plan, List<Problem> problems) {}

  /**
   * A cached file.
   *
   * @param plan the plan that made it. A weak reference, because a plan holds the whole program,
   *     and cached files outlive many plans: it only tells whether its plan is still shown
   */
  private record CachedFile(WeakReference<Plan> plan, ResponseBody body) {}

  private volatile State now = new State(Optional.empty(), List.of());

  private final Map<String, CachedFile> made =
      new LinkedHashMap<>(CACHE_SIZE, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CachedFile> eldest) {
          return size() > CACHE_SIZE;
        }
      };

  /**
   * Shows a draft; if it has errors, shows its problems with the previous files. Keeps the previous
   * warnings until those of the draft are known.
   */
  synchronized void show(Draft draft) {
    List<Problem> warnings =
        now.problems().stream().filter(one -> one.severity() == Severity.WARNING).toList();
    now = new State(draft.plan().or(now::plan), Problems.sorted(draft.found(), warnings));
  }

  /** Replaces all problems. */
  synchronized void setProblems(List<Problem> problems) {
    now = new State(now.plan(), problems);
  }

  /** Adds problems that were found later. */
  synchronized void add(List<Problem> problems) {
    now = new State(now.plan(), Problems.sorted(now.problems(), problems));
  }

  State now() {
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
  Optional<ResponseBody> file(Plan plan, String path) throws IOException {
    CachedFile before = cached(path);
    if (before != null && before.plan().refersTo(plan)) {
      return Optional.of(before.body());
    }
    try {
      Optional<ResponseBody> body = plan.file(path).map(ResponseBody::of);
      body.ifPresent(found -> cache(path, new CachedFile(new WeakReference<>(plan), found)));
      return body;
    } catch (ProblemException broken) {
      if (before != null) {
        return Optional.of(before.body());
      }
      throw broken;
    }
  }

  private CachedFile cached(String path) {
    synchronized (made) {
      return made.get(path);
    }
  }

  private void cache(String path, CachedFile file) {
    synchronized (made) {
      made.put(path, file);
    }
  }
}
