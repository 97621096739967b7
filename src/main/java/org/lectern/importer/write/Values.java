package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.content.source.Node;
import org.lectern.importer.format.Fields;

/**
 * Field values as strings, lists and maps of these. All that YAML tells apart beyond that is the
 * same to Lectern: {@code 30} and {@code "30"} are one value.
 */
final class Values {
  private Values() {}

  /** What an editor wrote. */
  static Object of(Node node) {
    if (node instanceof Node.Text text) {
      return text.value();
    }
    if (node instanceof Node.Items list) {
      return list.items().stream().map(Values::of).toList();
    }
    return of((Node.Mapping) node);
  }

  /** The same of a mapping. */
  static Map<String, Object> of(Node.Mapping mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> values.put(entry.key(), of(entry.value())));
    return values;
  }

  /** Numbers and flags as the strings that they are written as. */
  static Object plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Values::plain).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach((key, inner) -> values.put(key.toString(), plain(inner)));
      return values;
    }
    return value == null ? "" : value.toString();
  }

  /** The same of all values of a map. */
  static Map<String, Object> plain(Map<String, Object> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((key, value) -> plain.put(key, plain(value)));
    return plain;
  }

  /** What is a list; an empty one of all else. */
  static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** A list of single values, one of which may stand by itself. */
  static List<?> singles(Object value) {
    return value instanceof String one && !one.isBlank() ? List.of(one) : list(value);
  }

  /** What is a map; an empty one of all else. */
  static Map<String, Object> map(Object value) {
    return Fields.named(value);
  }

  /** The map that is there under a name, to be written into; a new one where there is none. */
  static Map<String, Object> within(Map<String, Object> map, String name) {
    Map<String, Object> inner = map(map.get(name));
    map.put(name, inner);
    return inner;
  }
}
