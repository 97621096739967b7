package org.lectern.importer.schedule;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.field.Ids;

/** Addresses of pages that Lectern made, from which names of files can be read. */
final class OwnAddress {
  private static final Pattern PATH =
      Pattern.compile("(?:[a-z]{2,3}(?:-[A-Za-z]+)?/)?(sessions|speakers|schedule)/(.+)");

  private OwnAddress() {}

  /**
   * The slug in the address of a session's or a speaker's page.
   *
   * @param base where the site is published
   * @param section such as {@code sessions}
   */
  static Optional<String> slug(Optional<String> base, String section, String url) {
    Optional<String> within = within(base, section, url);
    if (within.isEmpty()) {
      return Optional.empty();
    }
    String rest = within.get().replaceFirst("[#?].*", "").replaceFirst("/(index\\.html)?$", "");
    try {
      String slug = Ids.plain(URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8));
      return Optional.of(slug).filter(Ids::isId);
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }

  /** Whether it is that of a day: what is on the schedule only has no page of its own. */
  static boolean isDay(Optional<String> base, String url) {
    return within(base, "schedule", url).isPresent();
  }

  /** What follows the section's name; pages in further languages lie in a folder each. */
  private static Optional<String> within(Optional<String> base, String section, String url) {
    String start = base.map(site -> site.endsWith("/") ? site : site + "/").orElse("");
    if (start.isEmpty() || !url.startsWith(start)) {
      return Optional.empty();
    }
    Matcher path = PATH.matcher(url.substring(start.length()));
    return path.matches() && path.group(1).equals(section)
        ? Optional.of(path.group(2))
        : Optional.empty();
  }
}
