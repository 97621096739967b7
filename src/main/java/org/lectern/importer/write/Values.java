package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.content.source.Node;
import org.lectern.importer.format.Fields;

/**
 * Field values as strings, lists and maps of these. Lectern makes no further difference between
 * values in YAML: {@code 30} and {@code "30"} are equal.
 */
final class Values {
  private Values() {}

  /** Returns a value that an editor wrote. */
  static Object of(Node node) {
    if (node instanceof Node.Text text) {
      return text.value();
    }
    if (node instanceof Node.Items list) {
      return list.items().stream().map(Values::of).toList();
    }
    return of((Node.Mapping) node);
  }

  /** Returns a mapping that an editor wrote. */
  static Map<String, Object> of(Node.Mapping mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> values.put(entry.key(), of(entry.value())));
    return values;
  }

  /** Returns a value with numbers and flags as strings. */
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

  /** Returns the same for all values of a map. */
  static Map<String, Object> plain(Map<String, Object> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((key, value) -> plain.put(key, plain(value)));
    return plain;
  }

  /** Returns a value that is a list; an empty list for others. */
  static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** Returns a list of single values, or a list of one for a single value. */
  static List<?> singles(Object value) {
    return value instanceof String one && !one.isBlank() ? List.of(one) : list(value);
  }

  /** Returns a value that is a map; an empty map for others. */
  static Map<String, Object> map(Object value) {
    return Fields.named(value);
  }

  /** Returns the map under a name, to be changed; creates it if there is none. */
  static Map<String, Object> within(Map<String, Object> map, String name) {
    Map<String, Object> inner = map(map.get(name));
    map.put(name, inner);
    return inner;
  }
}
