package org.lectern.importer.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.problem.Position;

/** Collects reports of what can't be mapped, and counts equal ones. */
public final class Findings {
  /** The number of positions that are listed for one report. */
  private static final int MOST_PLACES = 3;

  /** The longest report in characters. */
  private static final int LONGEST = 200;

  private final Map<Key, Places> found = new LinkedHashMap<>();
  private final List<String> advice = new ArrayList<>();

  private record Key(Finding.Outcome outcome, String what) {}

  private static final class Places {
    private final List<Position> first = new ArrayList<>();
    private int count;
  }

  /**
   * Reports what something in the file was taken for.
   *
   * @param what names both
   */
  public void read(Position place, String what) {
    add(Finding.Outcome.READ, place, what);
  }

  /** Reports a field that is kept below {@code extra:}. */
  public void kept(Position place, String field) {
    add(Finding.Outcome.KEPT, place, field);
  }

  /**
   * Reports something that is in the content in another form.
   *
   * @param what names it and the other form
   */
  public void changed(Position place, String what) {
    add(Finding.Outcome.CHANGED, place, what);
  }

  /**
   * Reports something that isn't in the content.
   *
   * @param what names it and the reason
   */
  public void leftOut(Position place, String what) {
    add(Finding.Outcome.LEFT_OUT, place, what);
  }

  /** What to do next, in a sentence. */
  public void advise(String sentence) {
    advice.add(PlainText.clean(sentence));
  }

  /** All of that, in the order in which it came. */
  public List<String> advice() {
    return List.copyOf(advice);
  }

  private void add(Finding.Outcome outcome, Position place, String what) {
    Places places = found.computeIfAbsent(new Key(outcome, inLine(what)), key -> new Places());
    places.count++;
    if (places.first.size() < MOST_PLACES) {
      places.first.add(place);
    }
  }

  /**
   * Shortens reports: a question of a form may be as long as a page, and contain control
   * characters.
   */
  private static String inLine(String said) {
    String what = PlainText.clean(said);
    return what.length() <= LONGEST
        ? what
        : what.substring(0, what.offsetByCodePoints(0, what.codePointCount(0, LONGEST))) + "…";
  }

  /** Returns all reports, the most important ones first. */
  public List<Finding> all() {
    return found.entrySet().stream()
        .map(
            entry ->
                new Finding(
                    entry.getKey().outcome(),
                    entry.getKey().what(),
                    entry.getValue().count,
                    entry.getValue().first))
        .sorted()
        .toList();
  }
}
