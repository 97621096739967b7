package org.lectern.cite;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lectern.json.Json;

/**
 * References as citation processors read them: <a
 * href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables">CSL</a>
 * as JSON. A talk with a DOI is a paper of a conference, another one a speech.
 */
public final class CslJson {
  private CslJson() {}

  /** A document of references, in their order. */
  public static byte[] of(Stream<Reference> talks) {
    return Json.listDocument(
        json -> talks.forEachOrdered(talk -> json.object(() -> write(json, talk))));
  }

  private static void write(Json json, Reference talk) {
    boolean published = talk.doi().isPresent();
    json.field("id", talk.key())
        .field("type", published ? "paper-conference" : "speech")
        .field("title", talk.title())
        .objects("author", talk.authors(), author -> write(json, author))
        .object("issued", () -> write(json, talk.date()))
        .object("event-date", () -> write(json, talk.date()))
        // What CSL called it before 1.0.2, and since.
        .field("event", talk.event())
        .field("event-title", talk.event())
        .field("event-place", talk.place())
        .field("container-title", talk.doi().map(doi -> talk.event()))
        .field("genre", talk.genre())
        .field("DOI", talk.doi())
        .field("URL", talk.url())
        .field("language", talk.language())
        .fieldIfAny("keyword", talk.keywordList());
  }

  private static void write(Json json, Author author) {
    if (author instanceof Author.Person person) {
      json.field("family", person.family()).field("given", person.given());
    } else {
      json.field("literal", author);
    }
  }

  private static void write(Json json, LocalDate date) {
    json.list(
        "date-parts",
        () ->
            json.list(
                () ->
                    json.item(date.getYear())
                        .item(date.getMonthValue())
                        .item(date.getDayOfMonth())));
  }
}
