package org.lectern.importer.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.importer.format.PlainText;

/**
 * Writes fields as readable YAML that any parser understands: words in quotes, ids and times
 * without, and texts of several lines as blocks.
 */
final class YamlText {
  /** The longest line with a whole list or object. */
  private static final int WIDTH = 100;

  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** Matches texts that all parsers of YAML read as text, or as a time, or as Lectern does. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "https?://[\\w./~%+-]*\\w/?|\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?|\\d+h( \\d+m)?"
              + "|[\\p{L}_][\\p{L}\\p{M}\\p{Nd}._/-]*");

  private static final Set<String> YAML_KEYWORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  /** Fields that are numbers or flags, even if they were read as text. */
  private static final Set<String> NUMBERS_AND_FLAGS =
      Set.of("duration", "capacity", "record", "featured", "service", "allow_overlap");

  private static final Pattern NUMBER_OR_FLAG = Pattern.compile("\\d{1,9}|true|false");

  /** Fields that are words for readers, even a single one. */
  private static final Set<String> IN_QUOTES =
      Set.of(
          "title", "subtitle", "name", "level", "affiliation", "pronouns", "description", "color");

  private YamlText() {}

  /** Returns fields, each on lines of its own. */
  static String fields(Map<String, Object> fields) {
    return fields.entrySet().stream()
        .map(field -> field(field.getKey(), field.getValue()))
        .collect(Collectors.joining());
  }

  /** Returns one field with its value. */
  static String field(String key, Object value) {
    return member(key, value, 0);
  }

  /** Returns a field at a column. */
  static String member(String key, Object value, int column) {
    StringBuilder text = new StringBuilder();
    member(text, key, value, column);
    return text.toString();
  }

  /** Returns a list item with its hyphen at a column. */
  static String item(String key, Object item, int column) {
    StringBuilder text = new StringBuilder();
    item(text, key, item, column);
    return text.toString();
  }

  private static void member(StringBuilder text, String key, Object value, int indent) {
    text.append(" ".repeat(indent)).append(name(key)).append(':');
    value(text, key, value, indent);
  }

  private static String name(String key) {
    return PLAIN_KEY.matcher(key).matches() && !isYamlKeyword(key) ? key : quoted(key);
  }

  /** Writes a value after a colon or a hyphen. */
  private static void value(StringBuilder text, String key, Object value, int indent) {
    String inLine = inLine(key, value);
    if (isBlockText(value)) {
      text.append(" |-\n");
      value.toString().lines().forEach(line -> line(text, line, indent + 2));
    } else if (isSingle(value) || isShort(value, inLine, indent)) {
      text.append(' ').append(inLine).append('\n');
    } else if (value instanceof List<?> list) {
      text.append('\n');
      list.forEach(item -> item(text, key, item, indent + 2));
    } else {
      text.append('\n');
      ((Map<?, ?>) value)
          .forEach((name, inner) -> member(text, name.toString(), inner, indent + 2));
    }
  }

  private static void line(StringBuilder text, String line, int indent) {
    text.append(line.isEmpty() ? "" : " ".repeat(indent) + line).append('\n');
  }

  private static void item(StringBuilder text, String key, Object item, int indent) {
    String inLine = inLine(key, item);
    text.append(" ".repeat(indent)).append('-');
    if (item instanceof Map<?, ?> map && !map.isEmpty() && !isShort(item, inLine, indent)) {
      StringBuilder members = new StringBuilder();
      map.forEach((name, inner) -> member(members, name.toString(), inner, indent + 2));
      text.append(' ').append(members.substring(indent + 2));
    } else if (item instanceof List<?> list && !list.isEmpty() && !isShort(item, inLine, indent)) {
      text.append('\n');
      list.forEach(inner -> item(text, key, inner, indent + 2));
    } else {
      text.append(' ').append(inLine).append('\n');
    }
  }

  private static boolean isSingle(Object value) {
    return !(value instanceof List) && !(value instanceof Map);
  }

  /** Whether a list or an object without nested ones fits into one line. */
  private static boolean isShort(Object value, String inLine, int indent) {
    boolean flat =
        value instanceof List<?> list
            ? list.stream().allMatch(YamlText::isSingle)
            : ((Map<?, ?>) value).values().stream().allMatch(YamlText::isSingle);
    boolean empty = value instanceof List<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty();
    boolean thingAtTop = value instanceof Map && indent == 0;
    return empty || (flat && !thingAtTop && indent + inLine.length() < WIDTH);
  }

  private static boolean isBlockText(Object value) {
    return value instanceof String text
        && text.indexOf('\n') > 0
        && !text.endsWith("\n")
        && text.indexOf('\t') < 0
        && text.codePoints().allMatch(c -> c == '\n' || PlainText.isPrintable(c))
        && !Character.isWhitespace(text.charAt(0))
        && text.lines()
            .noneMatch(line -> line.endsWith(" ") || (line.isBlank() && !line.isEmpty()));
  }

  private static String inLine(String key, Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> inLine(key, item))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty()
          ? "{}"
          : map.entrySet().stream()
              .map(
                  entry -> {
                    String name = entry.getKey().toString();
                    return name(name) + ": " + inLine(name, entry.getValue());
                  })
              .collect(Collectors.joining(", ", "{ ", " }"));
    }
    return single(key, value);
  }

  private static String single(String key, Object value) {
    String text = value == null ? "" : value.toString();
    if (value instanceof Number || value instanceof Boolean) {
      return text;
    }
    boolean plain =
        PLAIN.matcher(text).matches() && !isYamlKeyword(text) && !IN_QUOTES.contains(key);
    boolean isNumberOrFlag =
        NUMBERS_AND_FLAGS.contains(key) && NUMBER_OR_FLAG.matcher(text).matches();
    return plain || isNumberOrFlag ? text : quoted(text);
  }

  private static boolean isYamlKeyword(String text) {
    return YAML_KEYWORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Returns a text in double quotes, in one line. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    switch (c) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      case '\r' -> quoted.append("\\r");
      default -> {
        if (PlainText.isPrintable(c)) {
          quoted.appendCodePoint(c);
        } else {
          quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
        }
      }
    }
  }
}
