package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.format.Decision;
import org.lectern.importer.format.RefusedException;
import org.lectern.program.Status;

/** What the rows of a table say about whether their sessions are in the program. */
final class States {
  private final Columns columns;
  private final Map<String, String> saidOfSession = new HashMap<>();
  private final Map<Cells, Status> statuses = new HashMap<>();

  States(Columns columns) {
    this.columns = columns;
  }

  /**
   * Reads those of all rows, and takes note of what is left out.
   *
   * @throws RefusedException where nothing would be left, for words that aren't known
   */
  void read(List<Cells> rows) throws RefusedException {
    Set<String> hidden = new HashSet<>();
    for (Cells row : rows) {
      if (YesNo.of(row, TableField.PUBLISHED).filter(yes -> !yes).isPresent()) {
        hidden.add(row.key());
      }
    }
    List<Cells> published = new ArrayList<>();
    for (Cells row : rows) {
      if (hidden.contains(row.key())) {
        row.noteLeftOut("a row that isn't published, as the table says");
      } else {
        published.add(row);
      }
    }
    readPublished(published);
  }

  private void readPublished(List<Cells> rows) throws RefusedException {
    int column = columns.fields().indexOf(TableField.STATUS);
    if (column < 0) {
      rows.forEach(row -> statuses.put(row, Status.CONFIRMED));
      return;
    }
    for (Cells row : rows) {
      row.take(TableField.STATUS).ifPresent(said -> saidOfSession.putIfAbsent(row.key(), said));
    }
    boolean othersAreAccepted =
        saidOfSession.values().stream().anyMatch(said -> Decision.of(said) == Decision.CONFIRMED);
    String otherwise =
        "write confirmed, or give --column \"%s=extra\"".formatted(columns.headings().get(column));
    for (Cells row : rows) {
      status(row, othersAreAccepted, otherwise).ifPresent(status -> statuses.put(row, status));
    }
    boolean isUnknown =
        saidOfSession.values().stream().anyMatch(said -> Decision.of(said) == Decision.UNKNOWN);
    if (statuses.isEmpty() && isUnknown) {
      throw new RefusedException(
          columns.place(),
          "no row of this table is in the program, as its column \"%s\" says"
              .formatted(columns.headings().get(column)),
          "where a row is, " + otherwise);
    }
  }

  private Optional<Status> status(Cells row, boolean othersAreAccepted, String otherwise) {
    Optional<String> said =
        row.peek(TableField.STATUS).or(() -> Optional.ofNullable(saidOfSession.get(row.key())));
    if (said.isPresent()) {
      return Decision.of(said.get(), "a row", otherwise, row::noteLeftOut);
    }
    if (othersAreAccepted && row.hasPeople()) {
      row.noteLeftOut("a row without a state, where others say that they are accepted");
      return Optional.empty();
    }
    return Optional.of(Status.CONFIRMED);
  }

  boolean isInProgram(Cells row) {
    return statuses.containsKey(row);
  }

  /** The status of a row that is in the program. */
  Status status(Cells row) {
    return statuses.getOrDefault(row, Status.CONFIRMED);
  }
}
