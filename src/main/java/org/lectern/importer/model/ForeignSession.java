package org.lectern.importer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.program.Extra;
import org.lectern.program.Status;

/**
 * A talk, a workshop, a break. Made by {@link Draft}:
 *
 * <pre>{@code
 * ForeignSession talk =
 *     new ForeignSession.Draft("ABC123", "Knots").id("ABC123").speaker("7").text("Three knots.").done();
 * }</pre>
 *
 * @param key what other sessions name it by
 * @param id an identity that it has elsewhere and keeps here
 * @param slug what its file should be called, if it can be; made from the title otherwise
 * @param type the key of its type
 * @param track the key of its track
 * @param speakers the keys of its speakers
 * @param chairs the keys of those who lead it
 * @param authors the keys of those who wrote it, where these aren't its speakers
 * @param language the language spoken, as a BCP 47 tag
 * @param partOf the key of the longer session that it is a part of
 * @param text the abstract, in Markdown
 * @param extra what has no place elsewhere, by the name of the format
 */
public record ForeignSession(
    String key,
    Optional<String> id,
    Optional<String> slug,
    String title,
    Optional<String> subtitle,
    Optional<String> type,
    Optional<String> track,
    List<String> speakers,
    List<String> chairs,
    List<String> authors,
    List<ForeignSlot> slots,
    Optional<String> language,
    Optional<String> level,
    List<String> keywords,
    Status status,
    List<ForeignLink> links,
    Optional<String> doi,
    Optional<Boolean> recorded,
    boolean featured,
    Optional<String> partOf,
    String text,
    Extra extra) {
  public ForeignSession {
    speakers = List.copyOf(speakers);
    chairs = List.copyOf(chairs);
    authors = List.copyOf(authors);
    slots = List.copyOf(slots);
    keywords = List.copyOf(keywords);
    links = List.copyOf(links);
  }

  /** The keys of all whom it names. */
  public Stream<String> people() {
    return Stream.of(speakers, chairs, authors).flatMap(List::stream);
  }

  /** The keys of those who must be there. */
  public List<String> present() {
    return Stream.concat(speakers.stream(), chairs.stream()).distinct().toList();
  }

  /** The same with other times. */
  public ForeignSession withSlots(List<ForeignSlot> others) {
    return draft().slots(others).done();
  }

  /** What is put together to the same, for parts of it to be changed. */
  public Draft draft() {
    return draft(key);
  }

  /** Whether all but the times, and what it is known by, is the same. */
  public boolean saysTheSameAs(ForeignSession other) {
    return said().equals(other.said());
  }

  private ForeignSession said() {
    return draft("").id(Optional.empty()).slug(Optional.empty()).slots(List.of()).done();
  }

  private Draft draft(String as) {
    return new Draft(as, title)
        .id(id)
        .slug(slug)
        .subtitle(subtitle)
        .type(type)
        .track(track)
        .speakers(speakers)
        .chairs(chairs)
        .authors(authors)
        .slots(slots)
        .language(language)
        .level(level)
        .keywords(keywords)
        .status(status)
        .links(links)
        .doi(doi)
        .recorded(recorded)
        .featured(featured)
        .partOf(partOf)
        .text(text)
        .extra(extra);
  }

  /** A session that is being put together. */
  public static final class Draft {
    private final String key;
    private final String title;
    private final List<String> speakers = new ArrayList<>();
    private final List<String> chairs = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<ForeignSlot> slots = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<ForeignLink> links = new ArrayList<>();
    private Optional<String> id = Optional.empty();
    private Optional<String> slug = Optional.empty();
    private Optional<String> subtitle = Optional.empty();
    private Optional<String> type = Optional.empty();
    private Optional<String> track = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> level = Optional.empty();
    private Optional<String> doi = Optional.empty();
    private Optional<Boolean> recorded = Optional.empty();
    private Optional<String> partOf = Optional.empty();
    private Status status = Status.CONFIRMED;
    private boolean featured;
    private String text = "";
    private Extra extra = Extra.NONE;

    /** A session that has a key and a title. */
    public Draft(String key, String title) {
      this.key = key;
      this.title = title;
    }

    /** The session as it is now. */
    public ForeignSession done() {
      return new ForeignSession(
          key, id, slug, title, subtitle, type, track, speakers, chairs, authors, slots, language,
          level, keywords, status, links, doi, recorded, featured, partOf, text, extra);
    }

    public Draft id(Optional<String> value) {
      id = value;
      return this;
    }

    public Draft slug(Optional<String> value) {
      slug = value;
      return this;
    }

    public Draft subtitle(Optional<String> value) {
      subtitle = value;
      return this;
    }

    public Draft type(Optional<String> value) {
      type = value;
      return this;
    }

    public Draft track(Optional<String> value) {
      track = value;
      return this;
    }

    public Draft speakers(List<String> values) {
      speakers.addAll(values);
      return this;
    }

    public Draft chairs(List<String> values) {
      chairs.addAll(values);
      return this;
    }

    public Draft authors(List<String> values) {
      authors.addAll(values);
      return this;
    }

    public Draft slot(ForeignSlot value) {
      slots.add(value);
      return this;
    }

    /** All its times, in place of those so far. */
    public Draft slots(List<ForeignSlot> values) {
      slots.clear();
      slots.addAll(values);
      return this;
    }

    public Draft language(Optional<String> value) {
      language = value;
      return this;
    }

    public Draft level(Optional<String> value) {
      level = value;
      return this;
    }

    public Draft keywords(List<String> values) {
      keywords.addAll(values);
      return this;
    }

    public Draft status(Status value) {
      status = value;
      return this;
    }

    public Draft links(List<ForeignLink> values) {
      links.addAll(values);
      return this;
    }

    public Draft doi(Optional<String> value) {
      doi = value;
      return this;
    }

    public Draft recorded(Optional<Boolean> value) {
      recorded = value;
      return this;
    }

    public Draft featured(boolean value) {
      featured = value;
      return this;
    }

    public Draft partOf(Optional<String> value) {
      partOf = value;
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
