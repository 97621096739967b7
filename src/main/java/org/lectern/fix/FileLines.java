package org.lectern.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.problem.Position;

/** The lines of a file as it is on the disk, with any line endings. */
final class FileLines {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  FileLines(String text) {
    this.text = text;
    starts.add(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      boolean crlf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((text.charAt(i) == '\n' || text.charAt(i) == '\r') && !crlf) {
        starts.add(i + 1);
      }
    }
  }

  int count() {
    return starts.size();
  }

  /** Returns the index at which a line starts; lines are counted from 1. */
  int start(int line) {
    return starts.get(line - 1);
  }

  /** Returns a line without its line ending. */
  String line(int line) {
    int end = line < starts.size() ? starts.get(line) : text.length();
    return text.substring(start(line), end).replaceFirst("[\r\n]+$", "");
  }

  /** Returns the UTF-16 index of a position; nothing if the file is shorter. */
  Optional<Integer> index(Position place) {
    if (place.line() < 1 || place.line() > starts.size()) {
      return Optional.empty();
    }
    String line = line(place.line());
    int before = place.column() - 1;
    return before <= line.codePointCount(0, line.length())
        ? Optional.of(start(place.line()) + line.offsetByCodePoints(0, before))
        : Optional.empty();
  }
}
