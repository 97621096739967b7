package org.lectern.content.field;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.content.source.Node;
import org.lectern.problem.Fix;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.program.Source;

/**
 * The reading of one file: where one is in it, what values need to know of the conference, and what
 * was found wrong. For one thread.
 */
public final class Reading {
  private final Problems problems;
  private final Map<String, Position> places;
  private final String path;
  private final Optional<ZoneId> zone;
  private final UnaryOperator<String> fileName;

  private Reading(
      Problems problems,
      Map<String, Position> places,
      String path,
      Optional<ZoneId> zone,
      UnaryOperator<String> fileName) {
    this.problems = problems;
    this.places = places;
    this.path = path;
    this.zone = zone;
    this.fileName = fileName;
  }

  /**
   * A new reading.
   *
   * @param zone the conference's, where it is known
   * @param fileName gives a file's path as the disk writes it, whichever way its accents were typed
   */
  public static Reading of(
      Problems problems, Optional<ZoneId> zone, UnaryOperator<String> fileName) {
    return new Reading(problems, new HashMap<>(), "", zone, fileName);
  }

  /** The same reading, within a field or at an item's index. */
  Reading in(String name) {
    String inner = path.isEmpty() ? name : path + "." + name;
    return new Reading(problems, places, inner, zone, fileName);
  }

  Reading in(String name, Position position) {
    Reading inner = in(name);
    places.put(inner.path, position);
    return inner;
  }

  /** Takes note that something in the list that one is in was refused. */
  void lacks(Position position) {
    places.put(path + Source.REFUSED, position);
  }

  /** Takes note that something was probably meant for the field that one is in. */
  void misses(Position position) {
    places.put(path + Source.MEANT, position);
  }

  /** The place of each value that was read, under its dotted name. */
  public Map<String, Position> places() {
    return places;
  }

  Optional<ZoneId> zone() {
    return zone;
  }

  String fileName(String written) {
    return fileName.apply(written);
  }

  /** Takes a problem. */
  public void report(Problem problem) {
    problems.add(problem);
  }

  /** Reports a value as refused and gives nothing. */
  <T> Optional<T> refuse(Rule rule, Node node, String message, String hint) {
    report(Problem.of(rule, node.position(), message, hint));
    return Optional.empty();
  }

  /** Reports a value as refused, with what mends it where something does, and gives nothing. */
  <T> Optional<T> refuse(
      Rule rule, Node.Text node, String message, String hint, Optional<String> meant) {
    report(
        Problem.of(rule, node.position(), message, hint)
            .withFix(meant.map(better -> new Fix.Replace(node.value(), better))));
    return Optional.empty();
  }

  /** Reports a value as refused, with a hint where there is one, and gives nothing. */
  <T> Optional<T> refuse(Rule rule, Node node, String message, Optional<String> hint) {
    report(Problem.of(rule, node.position(), message).withHint(hint));
    return Optional.empty();
  }
}
