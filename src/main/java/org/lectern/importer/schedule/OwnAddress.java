package org.lectern.importer.schedule;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.field.Ids;
import org.lectern.importer.format.Fields;

/** Addresses of pages that Lectern made, from which names of files can be read. */
final class OwnAddress {
  private static final Pattern PATH =
      Pattern.compile("(?:[a-z]{2,3}(?:-[A-Za-z]+)?/)?(sessions|speakers|schedule)/(.+)");

  /** As much of a GUID as tells events with one name apart. */
  private static final int MARK = 8;

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

  /**
   * The slug of a break, which has no page: that of its event without the conference's acronym,
   * unless it is made of a part of its GUID as well.
   */
  static Optional<String> slugOfBreak(Optional<String> acronym, Fields event) {
    String guid = event.peekText("guid").orElse("");
    String mark = guid.substring(0, Math.min(guid.length(), MARK));
    return event
        .peekText("slug")
        .filter(slug -> acronym.filter(it -> slug.startsWith(it + "-")).isPresent())
        .map(slug -> slug.substring(acronym.orElseThrow().length() + 1))
        .filter(slug -> Ids.isId(slug) && (mark.isEmpty() || !slug.contains(mark)));
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
