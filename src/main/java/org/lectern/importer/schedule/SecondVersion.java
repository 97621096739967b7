package org.lectern.importer.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.importer.format.Fields;

/**
 * Events of the second, not yet settled version of {@code schedule.json}, under the names of the
 * first.
 */
final class SecondVersion {
  private SecondVersion() {}

  static Fields renamed(Fields event) {
    Map<String, Object> renamed = new LinkedHashMap<>();
    event
        .rest()
        .forEach(
            (name, value) -> {
              switch (name) {
                case "start" -> renamed.put("date", value);
                case "participants" -> renamed.put("persons", value);
                case "type" -> renamed.put("type", value.toString().toLowerCase(Locale.ROOT));
                case "room", "track" -> renamed.put(name, named(value));
                case "links", "attachments" -> renamed.put(name, lowered(value));
                default -> renamed.put(name, value);
              }
            });
    return event.with(renamed);
  }

  private static Object named(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    return map.get("name") != null ? map.get("name") : map.get("slug");
  }

  private static Object lowered(Object value) {
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<Object> lowered = new ArrayList<>();
    for (Object item : list) {
      if (item instanceof Map<?, ?> map) {
        Map<String, Object> one = Fields.named(map);
        one.computeIfPresent("type", (name, type) -> type.toString().toLowerCase(Locale.ROOT));
        lowered.add(one);
      } else {
        lowered.add(item);
      }
    }
    return lowered;
  }
}
