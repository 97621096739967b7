package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.problem.Problem;
import org.lectern.site.Lazy;

/** A conference that was read and checked. Safe for use by several threads. */
public final class Draft {
  private final List<Problem> found;
  private final Supplier<List<Problem>> problems;
  private final Optional<Plan> plan;

  /**
   * Creates a draft.
   *
   * @param found the problems found so far, including all errors
   * @param problems finds all problems when they are first asked for
   */
  Draft(List<Problem> found, Supplier<List<Problem>> problems, Optional<Plan> plan) {
    this.found = List.copyOf(found);
    this.problems = new Lazy<>(problems);
    this.plan = plan;
  }

  /** Returns the problems found so far, sorted: all errors, and some of the warnings. */
  public List<Problem> found() {
    return found;
  }

  /**
   * Returns all problems, sorted. Looks for the remaining warnings on the first call.
   *
   * @throws IOException if a file can't be read
   */
  public List<Problem> problems() throws IOException {
    try {
      return problems.get();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** Returns the plan of the site; empty if there are errors. */
  public Optional<Plan> plan() {
    return plan;
  }
}
