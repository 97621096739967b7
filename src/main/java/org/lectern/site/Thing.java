package org.lectern.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.json.Json;

/**
 * A thing as <a href="https://schema.org/docs/data-and-datasets.html">schema.org</a> describes it,
 * for search engines. What isn't known is left out.
 */
final class Thing {
  private final Map<String, Object> facts = new LinkedHashMap<>();

  private Thing(String type) {
    facts.put("@type", type);
  }

  /** A thing of a type, such as {@code Event}. */
  static Thing of(String type) {
    return new Thing(type);
  }

  /** With a text; without it where it is empty. */
  Thing with(String property, String text) {
    if (!text.isEmpty()) {
      facts.put(property, text);
    }
    return this;
  }

  /** With what there may be. */
  Thing with(String property, Optional<?> value) {
    return with(property, value.stream().toList());
  }

  /** With one thing as it is, or several as a list. */
  Thing with(String property, Collection<?> values) {
    List<Object> known =
        values.stream()
            .map(one -> one instanceof Thing thing ? thing.facts : (Object) one)
            .toList();
    if (!known.isEmpty()) {
      facts.put(property, known.size() == 1 ? known.get(0) : known);
    }
    return this;
  }

  /** With another thing. */
  Thing with(String property, Thing other) {
    facts.put(property, other.facts);
    return this;
  }

  /** As JSON-LD that can stand within a {@code <script>}: nothing in it ends that. */
  String json() {
    String text =
        Json.text(
            json -> {
              json.field("@context", "https://schema.org");
              facts.forEach(json::value);
            });
    return text.replace("<", "\\u003c");
  }
}
