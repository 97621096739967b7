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
  private final Findings findings;
  private final Set<TableField> taken = EnumSet.of(TableField.IGNORE, TableField.EMAIL);

  Cells(Columns columns, Row row, Findings findings) {
    this.columns = columns;
    this.row = row;
    this.findings = findings;
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

  /** Takes note of something that is kept. */
  void noteKept(String what) {
    findings.kept(place(), what);
  }

  /** Takes note of something that is in the content in another form. */
  void noteChanged(String what) {
    findings.changed(place(), what);
  }

  /** Takes note of something that isn't in the content. */
  void noteLeftOut(String what) {
    findings.leftOut(place(), what);
  }

  /** What nobody has taken, by heading. */
  Map<String, Object> rest() {
    return rest(NOTHING);
  }

  /** The same without what an earlier row of the same session says, too. */
  Map<String, Object> differing(Cells earlier) {
    return rest(earlier.row);
  }

  private Map<String, Object> rest(Row known) {
    Map<String, Object> rest = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      boolean isColumn = i < columns.fields().size();
      TableField field = isColumn ? columns.fields().get(i) : TableField.EXTRA;
      String heading = isColumn ? columns.headings().get(i) : "column " + (i + 1);
      if (row.cell(i).isBlank() || row.cell(i).equals(known.cell(i))) {
        continue;
      }
      if (field == TableField.EMAIL) {
        noteLeftOut("column \"%s\", which is nobody else's business".formatted(heading));
      } else if (field == TableField.IGNORE) {
        noteLeftOut("column \"%s\", as you said".formatted(heading));
      } else if (!taken.contains(field)) {
        noteKept("column \"" + heading + "\"");
        rest.put(heading, row.cell(i).strip());
      }
    }
    return rest;
  }
}
