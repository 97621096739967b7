package org.lectern.importer.model;

import java.util.List;
import java.util.Optional;
import org.lectern.program.Extra;

/**
 * Somebody who gives a session.
 *
 * @param key what sessions name the speaker by
 * @param id an identity that the speaker has elsewhere and keeps here
 * @param slug what the file should be called, if it can be; made from the name otherwise
 * @param text the biography, in Markdown
 * @param extra what has no place elsewhere, by the name of the format
 */
public record ForeignSpeaker(
    String key,
    Optional<String> id,
    Optional<String> slug,
    String name,
    Optional<String> affiliation,
    Optional<String> pronouns,
    List<ForeignLink> links,
    String text,
    Extra extra) {
  public ForeignSpeaker {
    links = List.copyOf(links);
  }

  /** The same with another id. */
  public ForeignSpeaker withId(String other) {
    return new ForeignSpeaker(
        key, Optional.of(other), slug, name, affiliation, pronouns, links, text, extra);
  }

  /** A speaker of whom only the name is known, which is also the key. */
  public static ForeignSpeaker named(String name) {
    return new ForeignSpeaker(
        name,
        Optional.empty(),
        Optional.empty(),
        name,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        Extra.NONE);
  }
}
