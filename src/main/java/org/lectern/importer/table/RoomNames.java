package org.lectern.importer.table;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.importer.format.PlainText;

/** The rooms in a cell. A name that has a sign which stands between rooms is in quotes. */
final class RoomNames {
  private static final Pattern BETWEEN = Pattern.compile("[;；、|]");
  private static final Pattern ONE = Quoted.between(";；、|");

  private RoomNames() {}

  static List<String> in(String cell) {
    return Quoted.in(cell, ONE, BETWEEN).stream()
        .map(Quoted::text)
        .map(PlainText::line)
        .filter(room -> !room.isEmpty())
        .toList();
  }
}
