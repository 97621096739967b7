package org.lectern.importer.format;

import java.util.List;
import org.lectern.problem.Position;

/**
 * Something of a file that content has no field for, or not in this form.
 *
 * @param what the field as the file calls it, and what became of it
 * @param count how often
 * @param places the first few of its places
 */
public record Finding(Outcome outcome, String what, int count, List<Position> places)
    implements Comparable<Finding> {
  public Finding {
    places = List.copyOf(places);
  }

  /** What became of it. */
  public enum Outcome {
    /** It is what was guessed of it. */
    READ("read"),
    /** It isn't in the content. */
    LEFT_OUT("left out"),
    /** It is in the content in another form. */
    CHANGED("changed"),
    /** It is kept below {@code extra:}. */
    KEPT("kept below extra");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  @Override
  public int compareTo(Finding other) {
    int byOutcome = outcome.compareTo(other.outcome);
    return byOutcome != 0 ? byOutcome : what.compareTo(other.what);
  }

  /** {@code 3 × kept below extra: logo (schedule.json:12:5, …)}, in one line. */
  @Override
  public String toString() {
    String where = String.join(", ", places.stream().map(Position::toString).toList());
    return "%s × %s: %s (%s%s)"
        .formatted(count, outcome.words(), what, where, count > places.size() ? ", …" : "");
  }
}
