package org.lectern.markdown;

/**
 * Adds {@code scope} to the header cells of tables, for screen readers. An editor's own scope is
 * kept; otherwise a header cell is for its column, but for its row if it is the first in a row of
 * other cells.
 */
final class HeaderCells {
  private static final String CELL = "<th";
  private static final String SCOPE = " scope=\"";

  private HeaderCells() {}

  /** Returns sanitized HTML with scopes. */
  static String withScopes(String html) {
    int cell = next(html, 0);
    if (cell < 0) {
      return html;
    }
    StringBuilder scoped = new StringBuilder(html.length() + 64);
    boolean inHead = false;
    int from = 0;
    for (; cell >= 0; cell = next(html, from)) {
      String before = html.substring(from, cell);
      int heads = before.lastIndexOf("<thead>");
      int headEnds = before.lastIndexOf("</thead>");
      inHead = heads > headEnds || (inHead && headEnds < 0);
      int end = html.indexOf('>', cell);
      scoped.append(before).append(html, cell, end);
      if (!html.substring(cell, end).contains(SCOPE)) {
        boolean isFirst = before.stripTrailing().endsWith("<tr>");
        boolean isRow = isFirst && !inHead && hasOthers(html, end);
        scoped.append(SCOPE).append(isRow ? "row" : "col").append('"');
      }
      from = end;
    }
    return scoped.append(html, from, html.length()).toString();
  }

  /** Skips {@code <thead>}, which begins the same way. */
  private static int next(String html, int from) {
    int at = html.indexOf(CELL, from);
    while (at >= 0 && "> ".indexOf(html.charAt(at + CELL.length())) < 0) {
      at = html.indexOf(CELL, at + 1);
    }
    return at;
  }

  private static boolean hasOthers(String html, int end) {
    int rowEnd = html.indexOf("</tr>", end);
    return rowEnd >= 0 && html.substring(end, rowEnd).contains("<td");
  }
}
