package org.lectern.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A part of the index as a script, {@code Lectern.index("abstracts-1",{…})}: a page on a disk may
 * load scripts, but no JSON.
 */
final class Script {
  private static final JsonFactory JSON = new JsonFactory();

  private Script() {}

  /** Writes what a part holds. */
  interface Writer {
    void write(JsonGenerator json) throws IOException;
  }

  static byte[] of(String part, Writer content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try {
      bytes.write(ascii("Lectern.index(\"" + part + "\","));
      try (JsonGenerator json = JSON.createGenerator(bytes)) {
        content.write(json);
      }
      bytes.write(ascii(");\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every text", e);
    }
    return bytes.toByteArray();
  }

  /** A list of texts. */
  static void texts(List<String> texts, JsonGenerator json) throws IOException {
    json.writeArray(texts.toArray(String[]::new), 0, texts.size());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
