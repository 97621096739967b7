package org.lectern.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import org.lectern.bundle.Bundled;
import org.lectern.site.Edition;

/**
 * {@code api/openapi.json}: the API's documents field by field, for people and for what makes
 * programs of such descriptions (<a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI
 * 3.1</a>).
 */
final class OpenApi {
  private static final String DESCRIPTION = Bundled.text(OpenApi.class, "openapi.json");

  private OpenApi() {}

  static byte[] document(Edition edition) {
    return DESCRIPTION
        .replace("{conference}", quoted(edition.conference().name()))
        .replace("{site}", quoted(edition.url(edition.addresses().front()).toString()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
