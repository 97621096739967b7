package org.lectern.importer.table;

import java.util.Optional;
import org.lectern.importer.format.PlainText;

/** What a cell says to a question. */
final class YesNo {
  private YesNo() {}

  /** Yes or no; nothing where the cell is empty or says something else, which stays untaken. */
  static Optional<Boolean> of(Cells row, TableField field) {
    Optional<String> said = row.peek(field).map(PlainText::line);
    Optional<Boolean> answer = said.flatMap(YesNo::of);
    if (answer.isPresent()) {
      row.take(field);
    }
    return answer;
  }

  private static Optional<Boolean> of(String said) {
    if (said.matches("(?iu)true|yes|y|1|x|はい|○|ja|oui|sí")) {
      return Optional.of(true);
    }
    return said.matches("(?iu)false|no|n|0|いいえ|×|nein|non") ? Optional.of(false) : Optional.empty();
  }
}
