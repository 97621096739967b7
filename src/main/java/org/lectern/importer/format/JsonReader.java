package org.lectern.importer.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.problem.Position;

/**
 * Reads JSON as a stream. Each event or speaker is read as a value, and the rest is walked through:
 *
 * <pre>{@code
 * json.object(name -> {
 * if (name.equals("talks") && json.isArray()) json.things(this::talk);
 * });
 * }</pre>
 */
public final class JsonReader implements Closeable {
  private static final int DEEPEST = 40;
  private static final int LONGEST_STRING = 1 << 20;

  private final String name;
  private final LimitedInputStream in;
  private final Reading reading;
  private final JsonParser parser;
  private long events;

  /** Handles a member of an object: reads its value, or leaves it to be skipped. */
  public interface Member {
    void read(String name) throws IOException;
  }

  /** Handles an item of a list: reads it, or leaves it to be skipped. */
  public interface Item {
    void read() throws IOException;
  }

  /** Handles a thing that was read. */
  public interface Thing {
    void take(Fields thing) throws IOException;
  }

  /** Creates a reader at the first value. */
  public JsonReader(Input.File file, Reading reading) throws IOException {
    this.name = file.name();
    this.in = file.open();
    this.reading = reading;
    this.parser = factory(reading.longestName()).createParser(in);
    next();
  }

  private static JsonFactory factory(int longestName) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING)
                .maxNameLength(longestName)
                .maxNumberLength(40)
                .build())
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .build();
  }

  /** Whether an object begins here. */
  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** Whether a list begins here. */
  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Walks through an object, and stops after it. */
  public void object(Member member) throws IOException {
    expect(JsonToken.START_OBJECT, "an object in { }");
    next();
    while (parser.currentToken() == JsonToken.FIELD_NAME) {
      String called = reading.text(parser.currentName(), place());
      next();
      passing(() -> member.read(called));
    }
    next();
  }

  /** Walks through a list, and stops after it. */
  public void array(Item item) throws IOException {
    expect(JsonToken.START_ARRAY, "a list in [ ]");
    next();
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      passing(item);
    }
    next();
  }

  private void passing(Item item) throws IOException {
    if (!isRead(item)) {
      skip();
    }
  }

  private boolean isRead(Item item) throws IOException {
    long before = events;
    item.read();
    return events > before;
  }

  /** Walks through a list or an object, and reads each object in it as a whole. */
  public void things(Thing thing) throws IOException {
    Item item =
        () -> {
          if (isObject()) {
            thing.take(fields());
          }
        };
    if (isObject()) {
      object(name -> item.read());
    } else {
      array(item);
    }
  }

  /** Reads the object that begins here as a whole. */
  public Fields fields() throws IOException {
    return fields(name -> {});
  }

  /** Does the same, but without the members that {@code others} reads. */
  public Fields fields(Member others) throws IOException {
    Position place = place();
    Map<String, Object> values = new LinkedHashMap<>();
    object(
        name -> {
          if (!isRead(() -> others.read(name))) {
            values.put(name, value());
          }
        });
    return new Fields(values, place, reading.findings());
  }

  /** Reads the value that begins here: a text, number, flag, list, map, or {@code null}. */
  public Object value() throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isStructStart()) {
      reading.container(place());
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> values = new LinkedHashMap<>();
      object(member -> values.put(member, value()));
      return values;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> values = new ArrayList<>();
      array(() -> values.add(value()));
      return values;
    }
    Object value = single(token);
    next();
    return value;
  }

  private Object single(JsonToken token) throws IOException {
    try {
      return switch (token) {
        case VALUE_STRING -> reading.text(parser.getText(), place());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            number(reading.text(parser.getText(), place()));
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> null;
      };
    } catch (JsonProcessingException wrong) {
      throw refused(wrong);
    }
  }

  private static Object number(String text) {
    return text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : new BigDecimal(text);
  }

  /** Skips the value that begins here. */
  private void skip() throws IOException {
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      next();
    } while (depth > 0);
  }

  /** Returns the current position. */
  public Position place() {
    return at(parser.currentTokenLocation());
  }

  private Position at(JsonLocation location) {
    return new Position(
        name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private void expect(JsonToken wanted, String words) throws RefusedException {
    if (parser.currentToken() != wanted) {
      throw new RefusedException(place(), "here " + words + " is wanted");
    }
  }

  private void next() throws IOException {
    try {
      parser.nextToken();
      events++;
      if (parser.currentToken() == null && !parser.getParsingContext().inRoot()) {
        throw new RefusedException(place(), "the file ends in the middle");
      }
      in.pieceEnds();
    } catch (JsonProcessingException wrong) {
      throw refused(wrong);
    }
  }

  private RefusedException refused(JsonProcessingException wrong) {
    Position place = wrong.getLocation() == null ? place() : at(wrong.getLocation());
    String reason = wrong.getOriginalMessage().lines().findFirst().orElse("");
    return new RefusedException(place, "this isn't JSON: " + PlainText.line(reason));
  }

  @Override
  public void close() throws IOException {
    parser.close();
    in.close();
  }
}
