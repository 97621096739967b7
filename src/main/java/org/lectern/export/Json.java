package org.lectern.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a document of JSON in memory, field by field. What is unknown is left out; a list is there
 * even where it is empty. Control characters, which some readers stumble over, are left out of
 * texts.
 */
final class Json {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private Json(JsonGenerator json) {
    this.json = json;
  }

  /** A document that is an object. */
  static byte[] document(Consumer<Json> fields) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(2048);
    try (JsonGenerator generator = JSON.createGenerator(bytes)) {
      generator.writeStartObject();
      fields.accept(new Json(generator));
      generator.writeEndObject();
    } catch (IOException e) {
      throw impossible(e);
    }
    return bytes.toByteArray();
  }

  Json field(String name, Object text) {
    return write(() -> json.writeStringField(name, plain(text.toString())));
  }

  Json field(String name, Optional<?> text) {
    text.ifPresent(found -> field(name, found));
    return this;
  }

  Json number(String name, long number) {
    return write(() -> json.writeNumberField(name, number));
  }

  Json flag(String name, boolean flag) {
    return write(() -> json.writeBooleanField(name, flag));
  }

  /** An object. */
  Json object(String name, Runnable fields) {
    write(() -> json.writeObjectFieldStart(name));
    fields.run();
    return write(json::writeEndObject);
  }

  /** An object of something that may be missing. */
  <T> Json object(String name, Optional<T> value, Consumer<T> fields) {
    value.ifPresent(found -> object(name, () -> fields.accept(found)));
    return this;
  }

  /** A list of texts. */
  Json texts(String name, Collection<?> texts) {
    write(() -> json.writeArrayFieldStart(name));
    texts.forEach(text -> write(() -> json.writeString(plain(text.toString()))));
    return write(json::writeEndArray);
  }

  /** A list of objects. */
  <T> Json objects(String name, Iterable<T> values, Consumer<T> fields) {
    write(() -> json.writeArrayFieldStart(name));
    for (T value : values) {
      write(json::writeStartObject);
      fields.accept(value);
      write(json::writeEndObject);
    }
    return write(json::writeEndArray);
  }

  private interface Step {
    void run() throws IOException;
  }

  private Json write(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  private static UncheckedIOException impossible(IOException e) {
    return new UncheckedIOException("memory takes every document", e);
  }

  private static String plain(String text) {
    // Nearly every text stays as it is, so that looking has to be quick.
    for (int i = 0; i < text.length(); i++) {
      if (isUnwanted(text.charAt(i))) {
        StringBuilder wanted = new StringBuilder(text.length());
        text.chars().filter(c -> !isUnwanted(c)).forEach(c -> wanted.append((char) c));
        return wanted.toString();
      }
    }
    return text;
  }

  private static boolean isUnwanted(int c) {
    return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0);
  }
}
