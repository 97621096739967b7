package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.PlainText;
import org.lectern.problem.Position;

/** The cells of a row by what they are. What nobody takes is kept below {@code extra}. */
final class Cells {
  private static final Row NOTHING = new Row(List.of(), Position.file("nothing"));

  private final Columns columns;
  private final Row row;
  private final Set<TableField> taken = EnumSet.of(TableField.IGNORE, TableField.EMAIL);

  Cells(Columns columns, Row row) {
    this.columns = columns;
    this.row = row;
  }

  Position place() {
    return row.place();
  }

  /** What the session is known by in the table; rows with one key are one session. */
  String key() {
    Optional<String> slug = line(TableField.SLUG).map(name -> "/" + name);
    return line(TableField.ID).or(() -> slug).orElse("#" + place());
  }

  /** Whether it names anybody. */
  boolean hasPeople() {
    return Stream.of(TableField.SPEAKERS, TableField.FIRST_NAME, TableField.LAST_NAME)
        .anyMatch(field -> peek(field).isPresent());
  }

  /** A field's text, which stays untaken. */
  Optional<String> peek(TableField field) {
    return all(field).stream().findFirst();
  }

  /** A field's text; nothing where the cell is empty. */
  Optional<String> take(TableField field) {
    taken.add(field);
    return peek(field);
  }

  /** The same in one line. */
  Optional<String> line(TableField field) {
    return take(field).map(PlainText::line);
  }

  /** The texts of all columns of a field. */
  List<String> takeAll(TableField field) {
    taken.add(field);
    return all(field);
  }

  /** The texts of all columns of a field, which stay untaken. */
  List<String> all(TableField field) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < columns.fields().size(); i++) {
      if (columns.fields().get(i) == field && !row.cell(i).isBlank()) {
        all.add(row.cell(i).strip());
      }
    }
    return all;
  }

  /** Says that a field's text couldn't be used. */
  void keep(TableField field) {
    taken.remove(field);
  }

  /** What nobody has taken, by heading. */
  Map<String, Object> rest(Findings findings) {
    return rest(findings, NOTHING);
  }

  /** The same without what an earlier row of the same session says, too. */
  Map<String, Object> differing(Cells earlier, Findings findings) {
    return rest(findings, earlier.row);
  }

  private Map<String, Object> rest(Findings findings, Row known) {
    Map<String, Object> rest = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      boolean isColumn = i < columns.fields().size();
      TableField field = isColumn ? columns.fields().get(i) : TableField.EXTRA;
      String heading = isColumn ? columns.headings().get(i) : "column " + (i + 1);
      if (row.cell(i).isBlank() || row.cell(i).equals(known.cell(i))) {
        continue;
      }
      if (field == TableField.EMAIL) {
        findings.leftOut(
            place(), "column \"%s\", which is nobody else's business".formatted(heading));
      } else if (field == TableField.IGNORE) {
        findings.leftOut(place(), "column \"%s\", as you said".formatted(heading));
      } else if (!taken.contains(field)) {
        findings.kept(place(), "column \"" + heading + "\"");
        rest.put(heading, row.cell(i).strip());
      }
    }
    return rest;
  }
}
