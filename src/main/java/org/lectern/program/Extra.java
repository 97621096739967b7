package org.lectern.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The editor's own fields, which only the conference's own templates read.
 *
 * @param values strings, lists and maps of them, in the order they were written
 */
public record Extra(Map<String, Object> values) {
  /** No fields. */
  public static final Extra NONE = new Extra(Map.of());

  /** Fields below a name; none where there are none. */
  public static Extra below(String name, Map<String, Object> values) {
    return values.isEmpty() ? NONE : new Extra(Map.of(name, values));
  }

  public Extra {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
