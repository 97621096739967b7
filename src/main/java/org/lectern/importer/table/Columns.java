package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/**
 * What each column of a table is.
 *
 * @param headings as they stand there, each once
 * @param fields one for each column; {@code EXTRA} where nothing is known of it
 */
record Columns(List<String> headings, List<TableField> fields, Position place) {
  private static final Set<TableField> SPEAKING =
      EnumSet.of(TableField.SPEAKERS, TableField.FIRST_NAME, TableField.LAST_NAME);

  Columns {
    headings = List.copyOf(headings);
    fields = List.copyOf(fields);
  }

  /**
   * Those of a heading row.
   *
   * @param chosen what was said beside the table, by heading
   */
  static Columns of(Row row, Map<String, String> chosen) throws RefusedException {
    List<String> headings = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String heading = PlainText.line(row.cell(i));
      String name = heading.isEmpty() ? "column " + (i + 1) : heading;
      int count = counts.merge(name, 1, Integer::sum);
      headings.add(count == 1 ? name : name + " " + count);
    }
    Map<Integer, TableField> known = chosen(headings, chosen, row.place());
    Set<TableField> taken = EnumSet.noneOf(TableField.class);
    taken.addAll(known.values());
    for (int i = 0; i < headings.size(); i++) {
      if (isAgain(headings.get(i), headings)) {
        known.putIfAbsent(i, TableField.EXTRA);
      }
    }
    PaperTable.columns(headings)
        .forEach(
            (column, field) -> {
              if (field == TableField.EXTRA || taken.add(field)) {
                known.putIfAbsent(column, field);
              }
            });
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      TableField.ofWhole(headings.get(i))
          .filter(field -> !known.containsKey(column))
          .filter(field -> field.isRepeatable() || taken.add(field))
          .ifPresent(field -> known.put(column, field));
    }
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      TableField.ofPart(headings.get(i))
          .filter(field -> !known.containsKey(column))
          .filter(field -> field == TableField.EMAIL || taken.add(field))
          .filter(field -> field != TableField.SPEAKERS || !known.containsValue(field))
          .ifPresent(field -> known.put(column, field));
    }
    writers(headings, chosen.keySet(), known);
    List<TableField> fields = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      fields.add(known.getOrDefault(i, TableField.EXTRA));
    }
    return new Columns(headings, fields, row.place());
  }

  /** Authors are who speaks, unless another column says who does. */
  private static void writers(
      List<String> headings, Set<String> chosen, Map<Integer, TableField> known) {
    boolean othersSpeak =
        known.entrySet().stream()
            .filter(column -> SPEAKING.contains(column.getValue()))
            .anyMatch(column -> !TableField.isOfAuthors(headings.get(column.getKey())));
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.get(i);
      boolean isChosen = chosen.stream().map(PlainText::line).anyMatch(heading::equals);
      if (!isChosen && TableField.isOfAuthors(heading)) {
        known.put(i, othersSpeak ? TableField.AUTHORS : TableField.SPEAKERS);
      }
    }
  }

  /** Whether another column has the same in the usual script: a name beside its romanisation. */
  private static boolean isAgain(String heading, List<String> headings) {
    String plain = Heading.plain(heading);
    return Heading.isOtherScript(heading)
        && headings.stream()
            .filter(other -> !Heading.isOtherScript(other) && !Heading.isReading(other))
            .anyMatch(other -> Heading.plain(other).equals(plain));
  }

  private static Map<Integer, TableField> chosen(
      List<String> headings, Map<String, String> chosen, Position place) throws RefusedException {
    Map<Integer, TableField> known = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : chosen.entrySet()) {
      Optional<TableField> field = TableField.named(entry.getValue());
      int column = headings.indexOf(PlainText.line(entry.getKey()));
      if (column >= 0 && field.isPresent()) {
        known.put(column, field.get());
      } else if (column >= 0) {
        throw new RefusedException(
            place,
            "the column \"%s\" can't be %s".formatted(entry.getKey(), entry.getValue()),
            "columns are " + words());
      } else {
        throw new RefusedException(
            place,
            "there is no column \"%s\"".formatted(entry.getKey()),
            "the columns are " + String.join(", ", headings));
      }
    }
    return known;
  }

  /** All that columns can be, as the command line has it. */
  static String words() {
    List<String> words = new ArrayList<>();
    for (TableField field : TableField.values()) {
      words.add(field.word());
    }
    return String.join(", ", words);
  }

  /** How many columns have a heading that says what they are. */
  long known() {
    return fields.stream().filter(field -> field != TableField.EXTRA).count();
  }

  boolean has(TableField field) {
    return fields.contains(field);
  }

  /** Takes note of what is read as what. */
  void tell(Findings findings) {
    for (int i = 0; i < fields.size(); i++) {
      TableField field = fields.get(i);
      if (field != TableField.EXTRA && field != TableField.IGNORE && field != TableField.EMAIL) {
        findings.read(place, "column \"%s\" as %s".formatted(headings.get(i), field.word()));
      }
    }
  }
}
