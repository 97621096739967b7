package org.lectern.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lectern.address.SitePath;
import org.lectern.program.Conference;

/**
 * {@code manifest.webmanifest}: what a browser needs to put the site among a device's programs (<a
 * href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>). Its addresses start from
 * where it lies, so that it holds under any address.
 */
final class Manifest {
  private static final JsonFactory JSON = new JsonFactory();

  private Manifest() {}

  static Output.Data of(Edition edition) {
    SitePath path = edition.addresses().manifest();
    return new Output.Data(path, () -> json(edition, path.root()));
  }

  private static byte[] json(Edition edition, String root) {
    Conference conference = edition.conference();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("name", conference.name());
      json.writeStringField("short_name", conference.name());
      if (conference.tagline().isPresent()) {
        json.writeStringField("description", conference.tagline().get());
      }
      json.writeStringField("lang", edition.program().language().toLanguageTag());
      json.writeStringField("dir", Languages.direction(edition.program().language()));
      json.writeStringField("start_url", "./");
      json.writeStringField("scope", root.isEmpty() ? "./" : root);
      json.writeStringField("display", "minimal-ui");
      json.writeStringField("theme_color", Colors.PAPER);
      json.writeStringField("background_color", Colors.PAPER);
      json.writeArrayFieldStart("icons");
      for (int size : Icons.SIZES) {
        String src = Icons.of(conference, edition.assets(), size).under(root);
        icon(json, src, size, "any");
        icon(json, src, size, "maskable");
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every text", e);
    }
    return bytes.toByteArray();
  }

  private static void icon(JsonGenerator json, String src, int size, String purpose)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("src", src);
    json.writeStringField("sizes", size + "x" + size);
    json.writeStringField("type", "image/png");
    json.writeStringField("purpose", purpose);
    json.writeEndObject();
  }
}
