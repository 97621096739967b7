package org.lectern.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Another text in place of a part of a file.
 *
 * @param start of the part, a UTF-16 index
 * @param end behind the part
 * @param told what an editor is told of it
 */
record Edit(int start, int end, String text, AppliedFix told) {

  /** Each once, from the top; of two that are in each other's way the first. */
  static List<Edit> inOrder(List<Edit> edits) {
    List<Edit> ordered = new ArrayList<>();
    int from = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      if (edit.start >= from && (ordered.isEmpty() || edit.end > from)) {
        ordered.add(edit);
        from = edit.end;
      }
    }
    return ordered;
  }

  /** The text with all edits, which are in order. */
  static String apply(List<Edit> edits, String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      out.append(text, from, edit.start).append(edit.text);
      from = edit.end;
    }
    return out.append(text, from, text.length()).toString();
  }
}
