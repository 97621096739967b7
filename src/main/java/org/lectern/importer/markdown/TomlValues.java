package org.lectern.importer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * Values of <a href="https://toml.io/en/v1.0.0">TOML</a>: texts, numbers, flags, lists and maps.
 * Dates and times are texts after ISO 8601.
 */
final class TomlValues {
  /** Far beyond front matter; the parser's time grows faster than the text. */
  private static final int LONGEST = 100_000;

  private static final int DEEPEST = 40;

  private final Reading reading;
  private final Position place;

  private TomlValues(Reading reading, Position place) {
    this.reading = reading;
    this.place = place;
  }

  /**
   * What a text holds.
   *
   * @param place where the text begins
   * @throws RefusedException where it isn't TOML, or more of it than anybody writes
   */
  static Map<String, Object> read(String toml, Position place, Reading reading)
      throws RefusedException {
    if (toml.length() > LONGEST || isDeep(toml)) {
      throw new RefusedException(place, "there is too much TOML here: too long or too deep");
    }
    TomlParseResult parsed = parsed(toml, place);
    if (parsed.hasErrors()) {
      TomlParseError wrong = parsed.errors().get(0);
      Position at =
          new Position(
              place.file(),
              place.line() + Math.max(0, wrong.position().line() - 1),
              Math.max(1, wrong.position().column()));
      throw new RefusedException(at, "this isn't TOML: " + PlainText.line(wrong.getMessage()));
    }
    return new TomlValues(reading, place).map(parsed);
  }

  /** The parser stumbles over some mistakes, such as the offset {@code +01.00} of a time. */
  private static TomlParseResult parsed(String toml, Position place) throws RefusedException {
    try {
      return Toml.parse(toml);
    } catch (RuntimeException stumbled) {
      throw new RefusedException(place, "this isn't TOML, perhaps in a day or a time of it");
    }
  }

  /** The parser goes down by calling itself; what is in quotes counts too, which does no harm. */
  private static boolean isDeep(String toml) {
    int depth = 0;
    int dots = 0;
    for (int i = 0; i < toml.length(); i++) {
      char c = toml.charAt(i);
      depth = c == '[' || c == '{' ? depth + 1 : c == ']' || c == '}' ? depth - 1 : depth;
      depth = Math.max(0, depth);
      dots = c == '\n' || c == '=' ? 0 : c == '.' ? dots + 1 : dots;
      boolean key = dots > DEEPEST && toml.substring(i - DEEPEST, i).indexOf(' ') < 0;
      if (depth > DEEPEST || key) {
        return true;
      }
    }
    return false;
  }

  private Map<String, Object> map(TomlTable table) throws RefusedException {
    reading.container(place);
    Map<String, Object> values = new LinkedHashMap<>();
    for (String key : table.keySet()) {
      values.put(reading.text(key, place), value(table.get(List.of(key))));
    }
    return values;
  }

  private List<Object> list(TomlArray array) throws RefusedException {
    reading.container(place);
    List<Object> values = new ArrayList<>();
    for (Object item : array.toList()) {
      values.add(value(item));
    }
    return values;
  }

  private Object value(Object value) throws RefusedException {
    if (value instanceof TomlTable table) {
      return map(table);
    }
    if (value instanceof TomlArray array) {
      return list(array);
    }
    if (value instanceof Boolean || value instanceof Long) {
      return value;
    }
    return reading.text(value.toString(), place);
  }
}
