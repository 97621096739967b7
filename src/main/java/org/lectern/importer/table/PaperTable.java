package org.lectern.importer.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tables in which each row is a talk of a longer session, as programs for academic conferences make
 * them: {@code Session} beside {@code Paper title}, {@code session_title} beside {@code title} and
 * {@code paperID}.
 */
final class PaperTable {
  private static final String PAPER =
      "(talk|paper|presentation|contribution|submission|abstract|poster)";
  private static final Pattern PAPER_TITLE = Pattern.compile(PAPER + " (title|name)");
  private static final Pattern PAPER_ID = Pattern.compile(PAPER + " (id|no|number|code|#)");
  private static final Pattern SESSION = Pattern.compile("session( (title|name))?");
  private static final Pattern SESSION_ID = Pattern.compile("session (id|no|number|code|#)");

  private PaperTable() {}

  /** What the columns of the longer session are, by their numbers; none in any other table. */
  static Map<Integer, TableField> columns(List<String> headings) {
    List<String> plain = headings.stream().map(Heading::plain).toList();
    boolean hasPapers = plain.stream().anyMatch(PaperTable::isOfPaper);
    boolean hasTitles = plain.contains("title");
    Map<Integer, TableField> columns = new LinkedHashMap<>();
    for (int i = 0; i < plain.size(); i++) {
      String heading = plain.get(i);
      boolean isSession =
          hasPapers ? SESSION.matcher(heading).matches() : hasTitles && heading.equals("session");
      if (isSession && (hasTitles || plain.stream().anyMatch(PaperTable::isTitle))) {
        columns.put(i, TableField.PART_OF);
      }
    }
    for (int i = 0; i < plain.size() && !columns.isEmpty(); i++) {
      // The number of the longer session is no number of the talk.
      if (SESSION_ID.matcher(plain.get(i)).matches()) {
        columns.put(i, TableField.EXTRA);
      }
    }
    return columns;
  }

  private static boolean isOfPaper(String heading) {
    return isTitle(heading) || PAPER_ID.matcher(heading).matches();
  }

  private static boolean isTitle(String heading) {
    return PAPER_TITLE.matcher(heading).matches();
  }
}
