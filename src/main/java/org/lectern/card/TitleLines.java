package org.lectern.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a title into lines at a size at which it fits. */
record TitleLines(List<String> lines, double size) {
  private static final double[] SIZES = {76, 64, 56, 48, 42};
  private static final double LEADING = 1.18;

  TitleLines {
    lines = List.copyOf(lines);
  }

  /** The largest size at which the title fits; the smallest, cut off, where it never does. */
  static TitleLines fit(
      String title, double width, double height, Locale language, Typeface typeface) {
    for (double size : SIZES) {
      List<String> lines = broken(title, width, size, language, typeface);
      if (lines.size() * size * LEADING <= height) {
        return new TitleLines(lines, size);
      }
    }
    double size = SIZES[SIZES.length - 1];
    int most = Math.max(1, (int) (height / (size * LEADING)));
    List<String> cut = new ArrayList<>(broken(title, width, size, language, typeface));
    cut.subList(most, cut.size()).clear();
    cut.set(most - 1, shortened(cut.get(most - 1) + "…", width, size, typeface));
    return new TitleLines(cut, size);
  }

  /** How far one line is below the other. */
  double leading() {
    return size * LEADING;
  }

  /** As much of a line as fits, with an ellipsis where something is left out. */
  static String shortened(String line, double width, double size, Typeface typeface) {
    if (typeface.width(line, size) <= width) {
      return line;
    }
    int end = typeface.within(line, size, width);
    while (end > 0 && typeface.width(line.substring(0, end).strip() + "…", size) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).strip() + "…";
  }

  private static List<String> broken(
      String title, double width, double size, Locale language, Typeface typeface) {
    BreakIterator breaks = BreakIterator.getLineInstance(language);
    breaks.setText(title);
    List<String> lines = new ArrayList<>();
    int lineStart = 0;
    int fits = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean tooWide = typeface.width(title.substring(lineStart, end).strip(), size) > width;
      if (tooWide && fits > lineStart) {
        lines.add(title.substring(lineStart, fits).strip());
        lineStart = fits;
      }
      fits = end;
    }
    lines.add(title.substring(lineStart).strip());
    return lines.stream().map(line -> shortened(line, width, size, typeface)).toList();
  }
}
