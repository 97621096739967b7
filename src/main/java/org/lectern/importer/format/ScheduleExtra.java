package org.lectern.importer.format;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Keeps what schedules of frab and pretalx have beyond content's own fields, for exports. */
public final class ScheduleExtra {
  /** The name in {@code extra:} below which it is kept. */
  public static final String NAME = "c3voc";

  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

  private ScheduleExtra() {}

  /**
   * Joins an abstract and a description, unless the description begins with the abstract.
   *
   * @param kept takes the number of paragraphs of the abstract
   */
  public static String text(String brief, String whole, BiConsumer<String, Object> kept) {
    if (whole.isEmpty() || whole.equals(brief)) {
      return brief;
    }
    kept.accept("abstract_paragraphs", paragraphs(brief));
    boolean repeats = !brief.isEmpty() && whole.startsWith(brief + "\n\n");
    return brief.isEmpty() || repeats ? whole : brief + "\n\n" + whole;
  }

  private static long paragraphs(String text) {
    return text.isEmpty() ? 0 : 1 + BLANK_LINE.matcher(text).results().count();
  }
}
