package org.lectern.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    return sorted(Stream.concat(some.stream(), others.stream()));
  }

  /** What was found so far, each once, from the first file's top to the last file's end. */
  public List<Problem> sorted() {
    return sorted(found.stream());
  }

  /** What is lost of a template isn't told where the template itself can't be read. */
  private static List<Problem> sorted(Stream<Problem> all) {
    List<Problem> each = all.distinct().sorted().toList();
    Set<String> broken =
        each.stream()
            .filter(problem -> problem.rule() == Rule.TEMPLATE)
            .map(problem -> problem.position().file())
            .collect(Collectors.toSet());
    return broken.isEmpty()
        ? each
        : each.stream()
            .filter(
                problem ->
                    problem.rule() != Rule.LOST_PART || !broken.contains(problem.position().file()))
            .toList();
  }

  /** Whether anything found keeps the site from being built. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
