package org.lectern.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that takes place: a talk, a workshop, a break.
 *
 * @param slug its name in addresses, from the file's name
 * @param textLanguage the language that its title is written in
 * @param type the id of its {@link SessionType}
 * @param format the id of one of the type's formats
 * @param track the id of its {@link Track}
 * @param speakers the slugs of its {@link Speaker}s, in the order of the front matter
 * @param chairs the slugs of those who lead it, in the same order
 * @param authors the slugs of all who wrote it, in their order; empty where they are its speakers
 * @param slots when and where, earliest first; none: accepted, not yet scheduled
 * @param slotsAsWritten for each slot, which of those in its file it is, from 0
 * @param rooms the ids of the rooms of slots that name none; known before there are any
 * @param language the language that is spoken in it
 * @param access the id of its {@link AccessPolicy}
 * @param doi of the talk or its paper, such as {@code 10.5555/knots.2027}
 * @param recorded false where it is known not to be recorded
 * @param partOf the slug of the longer session that it is a part of
 * @param replacedBy the slug of the session that takes a cancelled one's place
 * @param aliases slugs that it had before
 * @param allowOverlap true where its editor knows that it overlaps
 * @param differsFrom slugs of others that look the same and aren't
 * @param id an identity that it had elsewhere, in place of its slug
 */
public record Session(
    Source source,
    String slug,
    Locale textLanguage,
    String title,
    Optional<String> subtitle,
    Optional<String> type,
    Optional<String> format,
    Optional<String> track,
    List<String> speakers,
    List<String> chairs,
    List<String> authors,
    List<Slot> slots,
    List<Integer> slotsAsWritten,
    List<String> rooms,
    Optional<Locale> language,
    Optional<String> level,
    List<String> keywords,
    Optional<String> access,
    Status status,
    List<Media> media,
    List<Link> links,
    Optional<String> doi,
    Optional<Boolean> recorded,
    boolean featured,
    Optional<String> partOf,
    Optional<String> replacedBy,
    List<String> aliases,
    boolean allowOverlap,
    List<String> differsFrom,
    Optional<String> id,
    Extra extra,
    Body body) {
  public Session {
    speakers = List.copyOf(speakers);
    chairs = List.copyOf(chairs);
    authors = List.copyOf(authors);
    slots = List.copyOf(slots);
    slotsAsWritten = List.copyOf(slotsAsWritten);
    rooms = List.copyOf(rooms);
    keywords = List.copyOf(keywords);
    media = List.copyOf(media);
    links = List.copyOf(links);
    aliases = List.copyOf(aliases);
    differsFrom = List.copyOf(differsFrom);
  }

  /** The language that its abstract is written in. */
  public Locale bodyLanguage() {
    return source.languageAt(body.start());
  }

  /** Whether it stays visible but doesn't take place. */
  public boolean isCancelled() {
    return status == Status.CANCELLED;
  }

  /** A program has one of each slug, and some have thousands of slots. */
  @Override
  public int hashCode() {
    return slug.hashCode();
  }
}
