package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.importer.format.PlainText;

/** Columns that look as if they said when sessions are, and have no heading that says so. */
final class TimeColumns {
  /** So many rows show what a column has. */
  private static final int LOOKED_AT = 200;

  /** What shells and the option's own form would take for something else. */
  private static final Pattern UNTYPABLE = Pattern.compile("[\"'$`\\\\=!%]");

  /** When a form was sent, as every table of one has it. */
  private static final Pattern OF_FORM =
      Pattern.compile(
          "(?iu).*(time ?stamp|submi|creat|updat|modif|complet|sent|zeitstempel|eingereicht|horodat"
              + "|marca temporal|タイムスタンプ|送信|登録|受付|作成|更新|提交|创建|제출).*");

  private final Columns columns;
  private final List<Row> rows;

  private TimeColumns(Columns columns, List<Row> rows) {
    this.columns = columns;
    this.rows = rows.subList(0, Math.min(LOOKED_AT, rows.size()));
  }

  /** What the cells of a column mostly say. */
  private enum Content {
    DAY_AND_TIME,
    DAY,
    TIME,
    OTHER
  }

  /**
   * What to add to the command for sessions to have times; nothing where no columns look so.
   *
   * @param chosen the headings of columns of which the command says already what they are
   */
  static Optional<String> argument(Columns columns, List<Row> rows, Set<String> chosen) {
    TimeColumns found = new TimeColumns(columns, rows);
    List<String> moments = found.headings(Content.DAY_AND_TIME, chosen);
    List<String> days = found.headings(Content.DAY, chosen);
    List<String> times = found.headings(Content.TIME, chosen);
    List<String> maps = new ArrayList<>();
    boolean hasDay = columns.has(TableField.DATE) || columns.has(TableField.START);
    if (!moments.isEmpty()) {
      maps.add(map(moments.get(0), TableField.START));
    } else if (!times.isEmpty() && (hasDay || !days.isEmpty())) {
      if (!hasDay) {
        maps.add(map(days.get(0), TableField.DATE));
      }
      maps.add(map(times.get(0), TableField.START_TIME));
      if (times.size() == 2) {
        maps.add(map(times.get(1), TableField.END_TIME));
      }
    }
    if (maps.isEmpty() || maps.stream().anyMatch(map -> map.contains(","))) {
      return maps.stream()
          .map("--column \"%s\""::formatted)
          .reduce((one, other) -> one + " " + other);
    }
    return Optional.of("--map \"%s\"".formatted(String.join(",", maps)));
  }

  private static String map(String heading, TableField field) {
    return heading + "=" + field.word();
  }

  private List<String> headings(Content content, Set<String> chosen) {
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < columns.headings().size(); i++) {
      String heading = columns.headings().get(i);
      if (columns.fields().get(i) == TableField.EXTRA
          && chosen.stream().map(PlainText::line).noneMatch(heading::equals)
          && !UNTYPABLE.matcher(heading).find()
          && !OF_FORM.matcher(heading).matches()
          && content(i) == content) {
        headings.add(heading);
      }
    }
    return headings;
  }

  /** What more than two thirds of the cells that say something have. */
  private Content content(int column) {
    List<Content> said =
        rows.stream()
            .map(row -> row.cell(column))
            .filter(cell -> !cell.isBlank())
            .map(TimeColumns::content)
            .toList();
    for (Content content : Content.values()) {
      if (3 * said.stream().filter(one -> one == content).count() > 2L * said.size()) {
        return content;
      }
    }
    return Content.OTHER;
  }

  private static Content content(String cell) {
    Optional<WrittenTime> written =
        WrittenTime.of(cell, false).or(() -> WrittenTime.of(cell, true));
    boolean hasDay = written.flatMap(WrittenTime::day).isPresent();
    if (written.flatMap(WrittenTime::time).isPresent()) {
      return hasDay ? Content.DAY_AND_TIME : Content.TIME;
    }
    return hasDay ? Content.DAY : Content.OTHER;
  }
}
