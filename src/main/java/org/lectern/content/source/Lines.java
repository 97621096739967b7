package org.lectern.content.source;

import java.util.Arrays;
import java.util.OptionalInt;
import org.lectern.problem.Position;

/** Where the lines of a text begin, to tell line and column of a code point. */
final class Lines {
  private final String file;
  private final int firstLine;
  private final int[] codePoints;
  private final int[] starts;

  /**
   * The lines of a text.
   *
   * @param text with {@code \n} at the end of each line
   * @param firstLine the number of the text's first line in its file
   */
  Lines(String text, String file, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
    this.codePoints = text.codePoints().toArray();
    int[] found = new int[codePoints.length + 1];
    int count = 1;
    for (int i = 0; i < codePoints.length; i++) {
      if (codePoints[i] == '\n') {
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The lines of another text with as many lines in the same file. */
  Lines of(String other) {
    return new Lines(other, file, firstLine);
  }

  /** The lines of a part of this text. */
  Lines of(Sections.Section section) {
    return new Lines(section.text(), file, firstLine + section.line());
  }

  /** Where a line begins; the text's first is 0. */
  Position lineStart(int line) {
    return new Position(file, firstLine + line, 1);
  }

  /** The place of the code point with this index. */
  Position at(int index) {
    int line = lineOf(index);
    return new Position(file, firstLine + line, index - starts[line] + 1);
  }

  /** The line that a code point is in, up to that code point. */
  String before(int index) {
    int start = starts[lineOf(index)];
    return new String(codePoints, start, Math.min(index, codePoints.length) - start);
  }

  /** The index of the first code point in the line that a code point is in. */
  int start(int index) {
    return starts[lineOf(index)];
  }

  /** The last of some characters that there is between two code points, both included. */
  OptionalInt lastOf(String wanted, int from, int to) {
    int index = Math.min(to, codePoints.length - 1);
    while (index >= from && wanted.indexOf(codePoints[index]) < 0) {
      index--;
    }
    return index < from ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The whole line that a code point is in. */
  String lineAt(int index) {
    int line = lineOf(index);
    int end = line + 1 < starts.length ? starts[line + 1] - 1 : codePoints.length;
    return new String(codePoints, starts[line], end - starts[line]);
  }

  /** The first code point from this index on that is no blank. */
  int pastBlanks(int index) {
    int past = index;
    while (past < codePoints.length && (codePoints[past] == ' ' || codePoints[past] == '\t')) {
      past++;
    }
    return past;
  }

  /**
   * The first code point of the first line that has more than a remark; the text's own, if none.
   */
  int firstField() {
    for (int start : starts) {
      int first = pastBlanks(start);
      if (first < codePoints.length && codePoints[first] != '\n' && codePoints[first] != '#') {
        return first;
      }
    }
    return 0;
  }

  /** Whether a character stands at this index. */
  boolean is(char wanted, int index) {
    return index < codePoints.length && codePoints[index] == wanted;
  }

  /** The line that a code point is in, from that code point on. */
  String from(int index) {
    int end = index;
    while (end < codePoints.length && codePoints[end] != '\n') {
      end++;
    }
    return new String(codePoints, index, end - index);
  }

  /** The line above the one that a code point is in; empty in the first. */
  String above(int index) {
    int line = lineOf(index);
    return line == 0 ? "" : lineAt(starts[line - 1]);
  }

  /** The place of the first letter in the line above the one that a code point is in. */
  Position lineAbove(int index) {
    int start = starts[lineOf(index) - 1];
    return at(pastBlanks(start));
  }

  /** Where a character comes for the last time; negative where it doesn't. */
  int lastIndexOf(char wanted) {
    int index = codePoints.length - 1;
    while (index >= 0 && codePoints[index] != wanted) {
      index--;
    }
    return index;
  }

  private int lineOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }
}
