package org.lectern.importer.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.problem.Position;

/** Where each event of a calendar begins; the parser doesn't tell. */
record EventPlaces(String file, List<Integer> lines) {
  EventPlaces {
    lines = List.copyOf(lines);
  }

  /** Those of a file. */
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

  /** The file as a whole. */
  Position whole() {
    return Position.file(file);
  }

  /** The place of the event with this number, from 0. */
  Position of(int number) {
    return number < lines.size() ? new Position(file, lines.get(number), 1) : whole();
  }
}
