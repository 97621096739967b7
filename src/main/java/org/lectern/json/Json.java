package org.lectern.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Writes a document of JSON in memory, field by field. What is unknown is left out; a list is there
 * even where it is empty.
 *
 * <pre>{@code
 * byte[] bytes = Json.document(json -> json
 *     .field("name", room.name())
 *     .number("capacity", room.capacity())
 *     .objects("doors", room.doors(), door -> json.field("id", door.id())));
 * }</pre>
 *
 * <p>Texts are written as they are. Control characters stay too, for JSON has a way to write them:
 * the name of a file with one in it must lead to that file, and in a quoted line columns are
 * counted. Who publishes a text leaves them out before.
 */
public final class Json {
  private static final JsonFactory JSON = new JsonFactory();

  /** With line ends that are the same on every machine. */
  private static final DefaultPrettyPrinter INDENTED =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private final JsonGenerator json;

  private Json(JsonGenerator json) {
    this.json = json;
  }

  /** A document that is an object. */
  public static byte[] document(Consumer<Json> fields) {
    return bytes(json -> json.object(() -> fields.accept(json)));
  }

  /** The same with a line for each field, for people. */
  public static byte[] indentedDocument(Consumer<Json> fields) {
    return bytes(json -> json.indented().object(() -> fields.accept(json)));
  }

  /** A document that is a list. */
  public static byte[] listDocument(Consumer<Json> items) {
    return bytes(json -> json.list(() -> items.accept(json)));
  }

  /** An object as a text, in one line. */
  public static String text(Consumer<Json> fields) {
    return chars(json -> json.object(() -> fields.accept(json)));
  }

  /** The same with a line for each field, and none's end behind the last. */
  public static String indentedText(Consumer<Json> fields) {
    return chars(json -> json.indented().object(() -> fields.accept(json)));
  }

  private static byte[] bytes(Consumer<Json> content) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(2048);
    try (JsonGenerator generator = JSON.createGenerator(bytes)) {
      content.accept(new Json(generator));
    } catch (IOException e) {
      throw impossible(e);
    }
    return bytes.toByteArray();
  }

  private static String chars(Consumer<Json> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(text)) {
      content.accept(new Json(generator));
    } catch (IOException e) {
      throw impossible(e);
    }
    return text.toString();
  }

  private Json indented() {
    json.setPrettyPrinter(INDENTED.createInstance());
    return this;
  }

  public Json field(String name, Object text) {
    return write(() -> json.writeStringField(name, text.toString()));
  }

  public Json field(String name, Optional<?> text) {
    text.ifPresent(found -> field(name, found));
    return this;
  }

  /** A text, unless it is empty. */
  public Json fieldIfAny(String name, String text) {
    return text.isEmpty() ? this : field(name, text);
  }

  public Json number(String name, long number) {
    return write(() -> json.writeNumberField(name, number));
  }

  public Json number(String name, OptionalInt number) {
    number.ifPresent(found -> number(name, found));
    return this;
  }

  public Json flag(String name, boolean flag) {
    return write(() -> json.writeBooleanField(name, flag));
  }

  public Json flag(String name, Optional<Boolean> flag) {
    flag.ifPresent(found -> flag(name, found));
    return this;
  }

  /** {@code null}, for readers who want to be told that there is none. */
  public Json nothing(String name) {
    return write(() -> json.writeNullField(name));
  }

  /** What maps, collections and texts hold. */
  public Json value(String name, Object value) {
    return write(() -> json.writeFieldName(name)).value(value);
  }

  private Json value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return object(() -> map.forEach((name, one) -> value(name.toString(), one)));
    }
    if (value instanceof Collection<?> several) {
      return list(() -> several.forEach(this::value));
    }
    return item(value.toString());
  }

  /** An object. */
  public Json object(String name, Runnable fields) {
    return write(() -> json.writeFieldName(name)).object(fields);
  }

  /** An object of something that may be missing. */
  public <T> Json object(String name, Optional<T> value, Consumer<T> fields) {
    value.ifPresent(found -> object(name, () -> fields.accept(found)));
    return this;
  }

  /** An object in a list. */
  public Json object(Runnable fields) {
    write(json::writeStartObject);
    fields.run();
    return write(json::writeEndObject);
  }

  /** A list of objects. */
  public <T> Json objects(String name, Iterable<T> values, Consumer<T> fields) {
    return list(name, () -> values.forEach(value -> object(() -> fields.accept(value))));
  }

  /** A list of texts. */
  public Json texts(String name, Collection<?> texts) {
    return list(name, () -> texts.forEach(text -> item(text.toString())));
  }

  /** The same, unless there are none. */
  public Json textsIfAny(String name, Collection<?> texts) {
    return texts.isEmpty() ? this : texts(name, texts);
  }

  /** A list of anything. */
  public Json list(String name, Runnable items) {
    return write(() -> json.writeFieldName(name)).list(items);
  }

  /** A list in a list. */
  public Json list(Runnable items) {
    write(json::writeStartArray);
    items.run();
    return write(json::writeEndArray);
  }

  /** A text in a list. */
  public Json item(String text) {
    return write(() -> json.writeString(text));
  }

  /** A number in a list. */
  public Json item(long number) {
    return write(() -> json.writeNumber(number));
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
}
