package org.lectern.importer.table;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.List;
import org.lectern.importer.format.Encoding;

/** What the beginning of a file in CSV shows: its encoding, and what separates its cells. */
record CsvStart(Encoding encoding, char delimiter) {
  static final int LENGTH = 1 << 16;

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  /** Looks at the beginning, and puts it back but for a mark of the encoding. */
  static CsvStart of(PushbackInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LENGTH);
    Encoding encoding = Encoding.of(bytes);
    in.unread(bytes, encoding.mark(), bytes.length - encoding.mark());
    return new CsvStart(encoding, delimiter(encoding.text(bytes).orElse("")));
  }

  /** What separates most cells of the first rows, outside of quotes. */
  private static char delimiter(String text) {
    int[] counts = new int[DELIMITERS.size()];
    boolean quoted = false;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < 3; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && DELIMITERS.contains(c)) {
        counts[DELIMITERS.indexOf(c)]++;
      } else if (!quoted && c == '\n') {
        lines++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.get(best);
  }
}
