package org.lectern.importer.table;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.importer.format.PlainText;

/** The rooms in a cell. A name that has a sign which stands between rooms is in quotes. */
final class RoomNames {
  private static final Pattern BETWEEN = Pattern.compile("[;；、|]");
  private static final Pattern ONE =
      Pattern.compile("\\s*+(?:\"([^\"]++)\"(?=\\s*+(?:[;；、|]|$))|[^;；、|]++)");

  private RoomNames() {}

  static List<String> in(String cell) {
    return ONE.matcher(cell)
        .results()
        .map(
            found ->
                found.group(1) != null && BETWEEN.matcher(found.group(1)).find()
                    ? found.group(1)
                    : found.group())
        .map(PlainText::line)
        .filter(room -> !room.isEmpty())
        .toList();
  }
}
