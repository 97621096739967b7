package org.lectern.importer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.program.Extra;

/**
 * Somebody who gives a session. Made by {@link Draft}:
 *
 * <pre>{@code
 * ForeignSpeaker ana =
 *     new ForeignSpeaker.Draft("7", "Ana Reis").affiliation(Optional.of("Harbour School")).done();
 * }</pre>
 *
 * @param key what sessions name the speaker by
 * @param id an identity that the speaker has elsewhere and keeps here
 * @param slug what the file should be called, if it can be; made from the name otherwise
 * @param reading how the name is read, or the name in another script
 * @param sortName the name as lists sort it, where what it is made of is known
 * @param orcid in groups of four digits
 * @param text the biography, in Markdown
 * @param extra what has no place elsewhere, by the name of the format
 */
public record ForeignSpeaker(
    String key,
    Optional<String> id,
    Optional<String> slug,
    String name,
    Optional<String> reading,
    Optional<String> sortName,
    Optional<String> affiliation,
    Optional<String> pronouns,
    Optional<String> orcid,
    List<ForeignLink> links,
    String text,
    Extra extra) {
  public ForeignSpeaker {
    links = List.copyOf(links);
  }

  /** The same with another id. */
  public ForeignSpeaker withId(String other) {
    return new Draft(key, name)
        .id(Optional.of(other))
        .slug(slug)
        .reading(reading)
        .sortName(sortName)
        .affiliation(affiliation)
        .pronouns(pronouns)
        .orcid(orcid)
        .links(links)
        .text(text)
        .extra(extra)
        .done();
  }

  /** A speaker of whom only the name is known, which is also the key. */
  public static ForeignSpeaker named(String name) {
    return new Draft(name, name).done();
  }

  /** A speaker who is being put together. */
  public static final class Draft {
    private final String key;
    private final String name;
    private final List<ForeignLink> links = new ArrayList<>();
    private Optional<String> id = Optional.empty();
    private Optional<String> slug = Optional.empty();
    private Optional<String> reading = Optional.empty();
    private Optional<String> sortName = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private Optional<String> pronouns = Optional.empty();
    private Optional<String> orcid = Optional.empty();
    private String text = "";
    private Extra extra = Extra.NONE;

    /** A speaker who has a key and a name. */
    public Draft(String key, String name) {
      this.key = key;
      this.name = name;
    }

    /** The speaker as it is now. */
    public ForeignSpeaker done() {
      return new ForeignSpeaker(
          key, id, slug, name, reading, sortName, affiliation, pronouns, orcid, links, text, extra);
    }

    public Draft id(Optional<String> value) {
      id = value;
      return this;
    }

    public Draft slug(Optional<String> value) {
      slug = value;
      return this;
    }

    public Draft reading(Optional<String> value) {
      reading = value;
      return this;
    }

    public Draft sortName(Optional<String> value) {
      sortName = value;
      return this;
    }

    public Draft affiliation(Optional<String> value) {
      affiliation = value;
      return this;
    }

    public Draft pronouns(Optional<String> value) {
      pronouns = value;
      return this;
    }

    public Draft orcid(Optional<String> value) {
      orcid = value;
      return this;
    }

    public Draft links(List<ForeignLink> values) {
      links.addAll(values);
      return this;
    }

    public Draft text(String value) {
      text = value;
      return this;
    }

    public Draft extra(Extra value) {
      extra = value;
      return this;
    }
  }
}
