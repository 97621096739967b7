package org.lectern.markdown;

/**
 * What the header cells of tables head, for those who hear a table cell by cell: what an editor
 * wrote, else a column; but one at the beginning of a row of other cells heads that row.
 */
final class HeaderCells {
  private static final String CELL = "<th";
  private static final String SCOPE = " scope=\"";

  private HeaderCells() {}

  /** Safe HTML, as the sanitiser writes it, in which each header cell says it. */
  static String scoped(String html) {
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

  /** {@code <thead>} is another tag. */
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
