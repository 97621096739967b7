package org.lectern.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.Timings;

/**
 * Where the time of a build went, in aligned columns.
 *
 * <pre>
 * stage         time  share
 * read       0.412 s    29%
 * make       0.951 s    66%
 * </pre>
 */
final class Profile {
  private static final double MILLISECOND = 1e6;
  private static final double SECOND = 1e9;
  private static final double MEGABYTE = 1e6;
  private static final double PERCENT = 100;

  private Profile() {}

  /** All of it, with a line's end behind. */
  static String text(Timings timings, Memory memory) {
    StringBuilder text = new StringBuilder(table(stages(timings)));
    if (!timings.kinds().isEmpty()) {
      text.append('\n').append(table(kinds(timings)));
    }
    if (!timings.placing().isZero()) {
      text.append("of this, comparing with what is published, and writing: ")
          .append(seconds(timings.placing()))
          .append('\n');
    }
    return text.append('\n')
        .append("heap: at most %s MB; ".formatted(Math.round(memory.heap() / MEGABYTE)))
        .append("clearing it: %s, ".formatted(seconds(memory.collecting())))
        .append(Reporting.count(memory.collections(), "time"))
        .append('\n')
        .toString();
  }

  private static List<List<String>> stages(Timings timings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("stage", "time", "share"));
    timings
        .stages()
        .forEach(
            (stage, time) ->
                rows.add(
                    List.of(
                        stage.name().toLowerCase(Locale.ROOT),
                        seconds(time),
                        share(time, timings.total()))));
    rows.add(List.of("all", seconds(timings.total()), share(timings.total(), timings.total())));
    return rows;
  }

  private static List<List<String>> kinds(Timings timings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("made, by all threads", "time", "files", "each"));
    for (Timings.Kind kind : timings.kinds()) {
      rows.add(
          List.of(
              kind.name(),
              seconds(kind.time()),
              Long.toString(kind.count()),
              String.format(
                  Locale.ROOT, "%.2f ms", kind.time().toNanos() / MILLISECOND / kind.count())));
    }
    return rows;
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f s", time.toNanos() / SECOND);
  }

  private static String share(Duration part, Duration whole) {
    return Math.round(part.toNanos() * PERCENT / Math.max(1, whole.toNanos())) + "%";
  }

  /** Names on the left, figures on the right. */
  private static String table(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(row.get(0)).append(" ".repeat(widths[0] - row.get(0).length()));
      for (int i = 1; i < widths.length; i++) {
        text.append(" ".repeat(2 + widths[i] - row.get(i).length())).append(row.get(i));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
