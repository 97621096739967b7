package org.lectern.markdown;

import java.util.Arrays;

/** Finds the line and column of an offset. */
final class SourceLines {
  private final String text;
  private final int[] starts;

  SourceLines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Returns the line, from 0. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the column in code points, from 0. */
  int column(int offset) {
    return text.codePointCount(starts[line(offset)], Math.min(offset, text.length()));
  }
}
