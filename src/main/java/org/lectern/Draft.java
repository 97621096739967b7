package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.problem.Problem;
import org.lectern.site.Lazy;

/** A conference as it was read and checked. Safe for use by several threads. */
public final class Draft {
  private final List<Problem> found;
  private final Supplier<List<Problem>> problems;
  private final Optional<Plan> plan;

  /**
   * A draft.
   *
   * @param found what is known to be wrong by now, all errors among it
   * @param problems everything that is wrong, looked for when it is asked for
   */
  Draft(List<Problem> found, Supplier<List<Problem>> problems, Optional<Plan> plan) {
    this.found = List.copyOf(found);
    this.problems = new Lazy<>(problems);
    this.plan = plan;
  }

  /** What was found first, sorted: all errors, and some of the warnings. */
  public List<Problem> found() {
    return found;
  }

  /**
   * Everything that is wrong, sorted; warnings are looked for when they are first asked for.
   *
   * @throws IOException where a file can't be read
   */
  public List<Problem> problems() throws IOException {
    try {
      return problems.get();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** The site; nothing where there are errors. */
  public Optional<Plan> plan() {
    return plan;
  }
}
