package org.lectern.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that an editor should mend.
 *
 * @param message what is wrong, in plain words, without a full stop
 * @param hint what was probably meant, or how to mend it
 * @param fix how a machine can mend it, where that is safe
 */
public record Problem(
    Severity severity,
    Position position,
    Rule rule,
    String message,
    Optional<String> hint,
    Optional<Fix> fix)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.<Problem, Position>comparing(Problem::position)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  /** A problem as bad as its rule says. */
  public static Problem of(Rule rule, Position position, String message) {
    return new Problem(
        rule.severity(), position, rule, message, Optional.empty(), Optional.empty());
  }

  /** A problem as bad as its rule says, with what was probably meant. */
  public static Problem of(Rule rule, Position position, String message, String hint) {
    return new Problem(
        rule.severity(), position, rule, message, Optional.of(hint), Optional.empty());
  }

  /** The same problem with a hint where there is one to give. */
  public Problem withHint(Optional<String> newHint) {
    return new Problem(severity, position, rule, message, newHint, fix);
  }

  /** The same problem with what mends it, where something does. */
  public Problem withFix(Optional<Fix> newFix) {
    return new Problem(severity, position, rule, message, hint, newFix);
  }

  /** The same problem as an error: what {@code --strict} asks for. */
  public Problem asError() {
    return new Problem(Severity.ERROR, position, rule, message, hint, fix);
  }

  /** By file, line and column, so that an editor can walk through a file from its top. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:col: error: message [rule] — hint}, in one line. */
  @Override
  public String toString() {
    String level = severity == Severity.ERROR ? "error" : "warning";
    return position
        + ": "
        + level
        + ": "
        + message
        + " ["
        + rule.id()
        + "]"
        + hint.map(text -> " — " + text).orElse("");
  }
}
