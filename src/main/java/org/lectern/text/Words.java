package org.lectern.text;

import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.program.Slot;

/** The interface's texts in one language, from the theme's {@code messages}. */
public final class Words {
  /**
   * The texts that are patterns of dates: each language has its own, from its file or from Java.
   */
  public static final Set<String> DATES = Set.of("date_long", "date_short", "date_from", "date_to");

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

  private final Locale language;
  private final Map<String, String> texts;
  private final List<String> untranslated;
  private final DateTimeFormatter longDate;
  private final DateTimeFormatter shortDate;
  private final DateTimeFormatter time;

  /**
   * The texts by their keys, among them the pattern {@code time} of {@link DateTimeFormatter}, and
   * where they aren't the language's usual ones the patterns {@link #DATES}.
   *
   * @param untranslated the keys of those that are in English, for want of any in the language
   */
  public Words(Locale language, Map<String, String> texts, List<String> untranslated) {
    Map<String, String> all = new TreeMap<>(DatePatterns.of(language));
    all.putAll(texts);
    this.language = language;
    this.untranslated = List.copyOf(untranslated);
    // In their order, and quicker to look up than a sorted map.
    this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    this.longDate = DateTimeFormatter.ofPattern(text("date_long"), language);
    this.shortDate = DateTimeFormatter.ofPattern(text("date_short"), language);
    this.time = DateTimeFormatter.ofPattern(text("time"), language);
  }

  /** The language of the texts. */
  public Locale language() {
    return language;
  }

  /** The keys of the texts that are in English, for want of any in the language. */
  public List<String> untranslated() {
    return untranslated;
  }

  /** All texts by their keys, for templates. */
  public Map<String, String> texts() {
    return texts;
  }

  /**
   * One text.
   *
   * @throws NoSuchElementException where the theme has no such text
   */
  public String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new NoSuchElementException("the theme has no text called \"" + key + "\"");
    }
    return text;
  }

  /** A text with values in its places {@code {0}}, {@code {1}} and so on. */
  public String text(String key, Object... values) {
    return PLACE
        .matcher(text(key))
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(
                  index < values.length ? String.valueOf(values[index]) : place.group());
            });
  }

  /** How a date is written out, such as {@code Sunday, June 6, 2021}. */
  public DateTimeFormatter longDate() {
    return longDate;
  }

  /** How a date is written where space is short, such as {@code Sun, Jun 6}. */
  public DateTimeFormatter shortDate() {
    return shortDate;
  }

  /** How a time of day is written, such as {@code 13:45}. */
  public DateTimeFormatter time() {
    return time;
  }

  /** From when to when something is, such as {@code 13:45–14:15}. */
  public String times(Slot slot) {
    return time.format(slot.start()) + text("to") + time.format(slot.end());
  }
}
