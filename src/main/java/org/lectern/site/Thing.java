package org.lectern.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing as <a href="https://schema.org/docs/data-and-datasets.html">schema.org</a> describes it,
 * for search engines. What isn't known is left out.
 */
final class Thing {
  private static final JsonFactory JSON = new JsonFactory();

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
    value.ifPresent(known -> facts.put(property, known));
    return this;
  }

  /** With one thing as it is, or several as a list. */
  Thing with(String property, Collection<?> values) {
    if (!values.isEmpty()) {
      facts.put(property, values.size() == 1 ? values.iterator().next() : List.copyOf(values));
    }
    return this;
  }

  /** With another thing. */
  Thing with(String property, Thing other) {
    facts.put(property, other);
    return this;
  }

  /** As JSON-LD that can stand within a {@code <script>}: nothing in it ends that. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      writeFacts(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every text", e);
    }
    return text.toString().replace("<", "\\u003c");
  }

  private void writeFacts(JsonGenerator json) throws IOException {
    for (Map.Entry<String, Object> fact : facts.entrySet()) {
      json.writeFieldName(fact.getKey());
      write(fact.getValue(), json);
    }
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Thing thing) {
      json.writeStartObject();
      thing.writeFacts(json);
      json.writeEndObject();
    } else if (value instanceof Collection<?> several) {
      json.writeStartArray();
      for (Object one : several) {
        write(one, json);
      }
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }
}
