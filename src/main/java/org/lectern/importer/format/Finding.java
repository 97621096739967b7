package org.lectern.importer.format;

import java.util.List;
import org.lectern.problem.Position;

/**
 * A report of something in a file for which content has no field, or not in this form.
 *
 * @param what the field as the file calls it, and what became of it
 * @param count the number of occurrences
 * @param places the positions of the first few
 */
public record Finding(Outcome outcome, String what, int count, List<Position> places)
    implements Comparable<Finding> {
  public Finding {
    places = List.copyOf(places);
  }

  /** What became of it. */
  public enum Outcome {
    /** It was recognized by a guess. */
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

    /** Returns the outcome in words. */
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
