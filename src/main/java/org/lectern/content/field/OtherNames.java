package org.lectern.content.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people and other programs call fields that have another name here, or another place. */
final class OtherNames {
  /**
   * Names of one thing.
   *
   * @param among a field of whatever can have it
   * @param hint how it is written
   */
  private record Other(Set<String> names, String among, String hint) {}

  private static final List<Other> ELSEWHERE =
      List.of(
          new Other(
              Set.of("abstract", "description", "bio", "biography", "text", "body", "content"),
              "aliases",
              "the text goes below the fields, under the second ---"),
          new Other(
              Set.of("slug", "permalink", "filename"),
              "aliases",
              "the name of the file without .md is the end of its address"),
          new Other(
              Set.of("date", "day", "time", "when"), "slots", "write start: 2021-06-06 13:45"),
          new Other(Set.of("location", "place", "venue"), "room", "write room: and its id"),
          new Other(Set.of("tags", "tag", "topics"), "keywords", "write keywords: [one, another]"),
          new Other(
              Set.of("cancelled", "canceled"),
              "slots",
              "write status: cancelled if it is, else nothing"),
          new Other(Set.of("tentative"), "slots", "write status: tentative if it is, else nothing"),
          new Other(
              Set.of("image", "picture", "avatar"), "photo", "write photo: media/portrait.jpg"),
          new Other(Set.of("email", "mail"), "photo", "e-mail addresses aren't published"),
          new Other(Set.of("dates", "date", "days"), "day_starts", "write start: and end:"),
          new Other(
              Set.of("website", "homepage", "web", "url", "twitter", "mastodon", "linkedin"),
              "links",
              "write links: [ { title: \"Home page\", url: https://home.example.org/ } ]"));

  /** Fields, and what else they are called. */
  private static final Map<String, Set<String>> SAME =
      Map.ofEntries(
          Map.entry(
              "speakers", Set.of("by", "author", "presenter", "presenters", "panelists", "hosts")),
          Map.entry(
              "chairs",
              Set.of(
                  "chair",
                  "chaired_by",
                  "convener",
                  "conveners",
                  "convenor",
                  "moderator",
                  "moderators")),
          Map.entry("affiliation", Set.of("organization", "organisation", "company", "employer")),
          Map.entry("reading", Set.of("furigana", "yomi", "kana")),
          Map.entry("track", Set.of("category", "stream")),
          Map.entry("tracks", Set.of("categories", "streams")),
          Map.entry("session_types", Set.of("types", "kinds", "formats")),
          Map.entry("type", Set.of("kind", "session_type")),
          Map.entry("duration", Set.of("length", "minutes")),
          Map.entry("start", Set.of("begin", "begins", "from")),
          Map.entry("end", Set.of("until", "till", "to", "finish")),
          Map.entry("timezone", Set.of("tz", "zone")),
          Map.entry("url", Set.of("href", "base_url", "baseurl", "domain", "site", "website")),
          Map.entry("language", Set.of("lang", "locale")),
          Map.entry("navigation", Set.of("nav", "menu")),
          Map.entry("capacity", Set.of("seats", "size")),
          Map.entry("title", Set.of("name", "heading")),
          Map.entry("name", Set.of("title", "full_name", "fullname")));

  /** What other programs leave files out by, when it is so, and when it isn't. */
  private static final Set<String> HIDDEN = Set.of("draft", "hidden", "private", "unlisted");

  private static final Set<String> SHOWN = Set.of("published", "public", "visible");
  private static final Set<String> YES = Set.of("true", "yes", "on", "1");
  private static final Set<String> NO = Set.of("false", "no", "off", "0");

  private OtherNames() {}

  /** How to write what an unknown name probably means, where something has these fields. */
  static Optional<String> hint(String name, Set<String> fields) {
    return ELSEWHERE.stream()
        .filter(other -> other.names().contains(lower(name)) && fields.contains(other.among()))
        .map(Other::hint)
        .findFirst();
  }

  /** The field among these that goes by another name. */
  static Optional<String> field(String name, Set<String> fields) {
    return SAME.entrySet().stream()
        .filter(same -> fields.contains(same.getKey()) && same.getValue().contains(lower(name)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Whether another program wouldn't publish what has this: here everything is, which must not come
   * as a surprise.
   */
  static boolean hides(String name, String value, Set<String> fields) {
    Set<String> so =
        HIDDEN.contains(lower(name)) ? YES : SHOWN.contains(lower(name)) ? NO : Set.of();
    return fields.contains("aliases") && so.contains(lower(value));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
