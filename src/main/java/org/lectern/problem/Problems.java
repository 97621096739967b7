package org.lectern.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Collects problems as they are found; not for use by several threads at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Takes one more. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Takes what was found elsewhere. */
  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  /** What was found in two places, each once, sorted. */
  public static List<Problem> sorted(List<Problem> some, List<Problem> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
  }

  /** What was found so far, each once, from the first file's top to the last file's end. */
  public List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  /** Whether anything found keeps the site from being built. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
