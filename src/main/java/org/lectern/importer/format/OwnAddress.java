package org.lectern.importer.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lectern.content.field.Ids;

/** Addresses of pages that Lectern made, from which names of files can be read. */
final class OwnAddress {
  private OwnAddress() {}

  /**
   * The slug in the address of a session's or a speaker's page.
   *
   * @param base where the site is published
   * @param section such as {@code sessions}
   */
  static Optional<String> slug(Optional<String> base, String section, String url) {
    String start = base.map(site -> site.endsWith("/") ? site : site + "/").orElse("");
    if (start.isEmpty() || !url.startsWith(start + section + "/")) {
      return Optional.empty();
    }
    String rest =
        url.substring(start.length() + section.length() + 1)
            .replaceFirst("[#?].*", "")
            .replaceFirst("/(index\\.html)?$", "");
    try {
      String slug = Ids.plain(URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8));
      return Optional.of(slug).filter(Ids::isId);
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }
}
