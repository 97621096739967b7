package org.lectern.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.text.Words;

/**
 * The interface's texts in the files of {@code messages}: those of a language and its region, over
 * the English ones, each file of the theme's under the conference's own.
 */
final class Messages {
  static final String FOLDER = "messages/";
  static final String ENDING = ".properties";
  static final String ENGLISH = "en";
  static final String ENGLISH_FILE = FOLDER + ENGLISH + ENDING;

  private static final String TIME = "time";

  /** Signs, blanks and places to fill in are the same in many languages. */
  private static final Pattern LETTERS = Pattern.compile("\\p{L}");

  /** Outside quotes. */
  private static final Pattern YEAR_OF_WEEKS = Pattern.compile("^(?:[^'Y]|'[^']*')*Y");

  private Messages() {}

  /**
   * The texts in one language; those that it lacks are in English, except for the patterns of
   * dates.
   *
   * @throws TemplateException where a file can't be read as texts
   */
  static Words words(ThemeFiles files, Locale language) {
    Map<String, String> texts = new TreeMap<>(read(files, ENGLISH));
    if (language.getLanguage().equals(ENGLISH)) {
      texts.putAll(read(files, language.toLanguageTag()));
      return new Words(language, texts, List.of());
    }
    Map<String, String> own = new TreeMap<>(read(files, language.getLanguage()));
    own.putAll(read(files, language.toLanguageTag()));
    Optional<Set<String>> asked =
        files.isChanged(ENGLISH_FILE) ? AskedTexts.in(files) : Optional.empty();
    List<String> untranslated =
        texts.entrySet().stream()
            .filter(text -> !own.containsKey(text.getKey()) && isOfALanguage(text))
            .map(Map.Entry::getKey)
            .filter(key -> asked.isEmpty() || asked.get().contains(key))
            .toList();
    texts.keySet().removeAll(Words.DATES);
    texts.putAll(own);
    return new Words(language, texts, untranslated);
  }

  private static boolean isOfALanguage(Map.Entry<String, String> text) {
    return !Words.DATES.contains(text.getKey())
        && !text.getKey().equals(TIME)
        && LETTERS.matcher(text.getValue()).find();
  }

  private static Map<String, String> read(ThemeFiles files, String name) {
    String file = FOLDER + name + ENDING;
    Map<String, String> texts = new TreeMap<>();
    files.layers(file).forEach(text -> texts.putAll(parsed(file, text)));
    return texts;
  }

  /** The texts of the default theme's file of a name; none where it has no such file. */
  static Map<String, String> bundled(ThemeFiles files, String file) {
    return files.bundledText(file).map(text -> parsed(file, text)).orElse(Map.of());
  }

  /**
   * The texts of a file by their keys.
   *
   * @throws TemplateException where it can't be read as texts
   */
  static Map<String, String> parsed(String file, String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IllegalArgumentException badEscape) {
      throw failure(
          Position.file("templates/" + file),
          "a \\u here isn't followed by four of 0-9 and a-f",
          "write the letter itself: the file is in UTF-8",
          badEscape);
    } catch (IOException e) {
      throw new UncheckedIOException("a string is read without fail", e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    Words.DATES.forEach(key -> check(key, LocalDate.EPOCH, texts, file, text));
    check(TIME, LocalTime.NOON, texts, file, text);
    return texts;
  }

  /** Whether a pattern can be used, tried on a day or an hour. */
  private static void check(
      String key, TemporalAccessor sample, Map<String, String> texts, String file, String text) {
    String pattern = texts.getOrDefault(key, "");
    if (!key.equals(TIME) && YEAR_OF_WEEKS.matcher(pattern).find()) {
      throw new TemplateException(
          List.of(
              Problem.of(
                  Rule.TEMPLATE,
                  place(file, text, key),
                  "Y is the year of the week, which is another one around New Year",
                  "did you mean y?")));
    }
    try {
      DateTimeFormatter.ofPattern(pattern, Locale.ROOT).formatTo(sample, new StringBuilder());
    } catch (IllegalArgumentException | DateTimeException unusable) {
      throw failure(
          place(file, text, key),
          "\"" + pattern + "\" isn't a pattern of a " + (key.equals(TIME) ? "time" : "date"),
          key.equals(TIME)
              ? "write one such as HH:mm"
              : "write one such as EEEE, d MMMM y; words in it stand between 'quotes'",
          unusable);
    }
  }

  /** Where a key stands; the last time, for that is what counts. */
  static Position place(String file, String text, String key) {
    List<String> lines = text.lines().toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i).stripLeading();
      if (line.startsWith(key) && line.substring(key.length()).matches("\\s*[=:].*")) {
        return new Position("templates/" + file, i + 1, 1);
      }
    }
    return Position.file("templates/" + file);
  }

  private static TemplateException failure(
      Position place, String message, String hint, RuntimeException cause) {
    return new TemplateException(Problem.of(Rule.TEMPLATE, place, message, hint), cause);
  }
}
