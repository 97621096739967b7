package org.lectern.site;

import org.lectern.address.SitePath;
import org.lectern.json.Json;
import org.lectern.program.Conference;

/**
 * {@code manifest.webmanifest}: what a browser needs to put the site among a device's programs (<a
 * href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>). Its addresses start from
 * where it lies, so that it holds under any address.
 */
final class Manifest {
  private Manifest() {}

  static Output.Data of(Edition edition) {
    SitePath path = edition.addresses().manifest();
    return new Output.Data(path, () -> json(edition, path.root()));
  }

  private static byte[] json(Edition edition, String root) {
    Conference conference = edition.conference();
    return Json.document(
        json ->
            json.field("name", conference.name())
                .field("short_name", conference.name())
                .field("description", conference.tagline())
                .field("lang", edition.program().language().toLanguageTag())
                .field("dir", Languages.direction(edition.program().language()))
                .field("start_url", "./")
                .field("scope", root.isEmpty() ? "./" : root)
                .field("display", "minimal-ui")
                .field("theme_color", Colors.PAPER)
                .field("background_color", Colors.PAPER)
                .list("icons", () -> icons(json, edition, root)));
  }

  private static void icons(Json json, Edition edition, String root) {
    for (int size : Icons.SIZES) {
      String src = Icons.of(edition.conference(), edition.assets(), size).under(root);
      for (String purpose : new String[] {"any", "maskable"}) {
        json.object(
            () ->
                json.field("src", src)
                    .field("sizes", size + "x" + size)
                    .field("type", "image/png")
                    .field("purpose", purpose));
      }
    }
  }
}
