package org.lectern.content.field;

import java.util.List;
import java.util.Locale;
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

  private static final List<Other> KNOWN =
      List.of(
          new Other(
              Set.of("abstract", "description", "bio", "biography", "text", "body", "content"),
              "aliases",
              "the text goes below the fields, under the second ---"),
          new Other(
              Set.of("date", "day", "time", "when"), "slots", "write start: 2021-06-06 13:45"),
          new Other(Set.of("location", "place", "venue"), "room", "write room: and its id"),
          new Other(Set.of("tags", "tag", "topics"), "keywords", "write keywords: [one, another]"),
          new Other(
              Set.of("image", "picture", "avatar"), "photo", "write photo: media/portrait.jpg"),
          new Other(Set.of("email", "mail"), "photo", "e-mail addresses aren't published"),
          new Other(
              Set.of("website", "homepage", "web", "url", "twitter", "mastodon", "linkedin"),
              "links",
              "write links: [ { title: \"Home page\", url: https://home.example.org/ } ]"));

  private OtherNames() {}

  /** How to write what an unknown name probably means, where something has these fields. */
  static Optional<String> hint(String name, Set<String> fields) {
    String lower = name.toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(other -> other.names().contains(lower) && fields.contains(other.among()))
        .map(Other::hint)
        .findFirst();
  }
}
