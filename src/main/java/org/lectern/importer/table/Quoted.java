package org.lectern.importer.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One of the names in a cell, where those that could be taken for several are in quotes, as in
 * Lectern's own tables. A quotation mark within such a name is written twice.
 *
 * @param isWhole whether it was in quotes, which are taken away
 */
record Quoted(String text, boolean isWhole) {
  /**
   * Finds names between signs.
   *
   * @param between the signs, as in a class of characters
   */
  static Pattern between(String between) {
    return Pattern.compile(
        "\\s*+(?:\"((?:[^\"]|\"\")++)\"(?=\\s*+(?:[%1$s]|$))|[^%1$s]++)".formatted(between));
  }

  /**
   * The names in a cell.
   *
   * @param one finds one of them, as {@link #between} does
   * @param several what makes a name look like several; others keep their quotes
   */
  static List<Quoted> in(String cell, Pattern one, Pattern several) {
    return one.matcher(cell)
        .results()
        .map(
            found ->
                found.group(1) != null && several.matcher(found.group(1)).find()
                    ? new Quoted(found.group(1).replace("\"\"", "\""), true)
                    : new Quoted(found.group(), false))
        .toList();
  }
}
