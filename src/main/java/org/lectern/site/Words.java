package org.lectern.site;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The interface's texts in one language, from the theme's {@code messages}. */
public final class Words {
  private final Locale language;
  private final Map<String, String> texts;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final DateTimeFormatter longDate;
  private final DateTimeFormatter shortDate;
  private final DateTimeFormatter time;

  /**
   * The texts by their keys, among them the patterns {@code date_long}, {@code date_short} and
   * {@code time} of {@link DateTimeFormatter}.
   */
  public Words(Locale language, Map<String, String> texts) {
    this.language = language;
    this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    this.longDate = DateTimeFormatter.ofPattern(text("date_long"), language);
    this.shortDate = DateTimeFormatter.ofPattern(text("date_short"), language);
    this.time = DateTimeFormatter.ofPattern(text("time"), language);
  }

  /** The language of the texts. */
  public Locale language() {
    return language;
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

  /** A text with its places filled in, as {@link MessageFormat} has it. */
  public String text(String key, Object... values) {
    MessageFormat format =
        formats.computeIfAbsent(key, name -> new MessageFormat(text(name), language));
    return ((MessageFormat) format.clone()).format(values); // It isn't safe for several threads.
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
}
