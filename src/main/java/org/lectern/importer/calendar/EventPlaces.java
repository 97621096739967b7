package org.lectern.importer.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.problem.Position;

/** The positions of a calendar's events, which the parser doesn't give. */
record EventPlaces(String file, List<Integer> lines) {
  EventPlaces {
    lines = List.copyOf(lines);
  }

  /** Finds the positions in a file. */
  static EventPlaces in(String calendar, String file) {
    List<Integer> lines = new ArrayList<>();
    int[] line = {0};
    calendar
        .lines()
        .forEach(
            text -> {
              line[0]++;
              if (text.strip().toUpperCase(Locale.ROOT).equals("BEGIN:VEVENT")) {
                lines.add(line[0]);
              }
            });
    return new EventPlaces(file, lines);
  }

  /** Returns the position of the whole file. */
  Position whole() {
    return Position.file(file);
  }

  /** Returns the position of an event by its number, from 0. */
  Position of(int number) {
    return number < lines.size() ? new Position(file, lines.get(number), 1) : whole();
  }
}
