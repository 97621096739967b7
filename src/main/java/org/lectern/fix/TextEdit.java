package org.lectern.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A replacement of a part of a file.
 *
 * @param start the start of the part, a UTF-16 index
 * @param end the end of the part, exclusive
 * @param applied what is reported to the editor
 */
record TextEdit(int start, int end, String text, AppliedFix applied) {

  /** Returns the edits in order, each once. Of overlapping edits only the first is kept. */
  static List<TextEdit> inOrder(List<TextEdit> edits) {
    List<TextEdit> ordered = new ArrayList<>();
    int from = 0;
    for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList()) {
      if (edit.start >= from && (ordered.isEmpty() || edit.end > from)) {
        ordered.add(edit);
        from = edit.end;
      }
    }
    return ordered;
  }

  /** Returns the text with all edits applied, which must be in order. */
  static String apply(List<TextEdit> edits, String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (TextEdit edit : edits) {
      out.append(text, from, edit.start).append(edit.text);
      from = edit.end;
    }
    return out.append(text, from, text.length()).toString();
  }
}
