package org.lectern.cite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * References as citation processors read them: <a
 * href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables">CSL</a>
 * as JSON. A talk with a DOI is a paper of a conference, another one a speech.
 */
public final class CslJson {
  private static final JsonFactory JSON = new JsonFactory();

  private CslJson() {}

  /** A document of references, in their order. */
  public static byte[] of(Stream<Reference> talks) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(1024);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartArray();
      for (Reference talk : (Iterable<Reference>) talks::iterator) {
        write(json, talk);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every document", e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Reference talk) throws IOException {
    boolean published = talk.doi().isPresent();
    json.writeStartObject();
    json.writeStringField("id", talk.key());
    json.writeStringField("type", published ? "paper-conference" : "speech");
    json.writeStringField("title", talk.title());
    json.writeArrayFieldStart("author");
    for (Author author : talk.authors()) {
      json.writeStartObject();
      if (author instanceof Author.Person person) {
        json.writeStringField("family", person.family());
        json.writeStringField("given", person.given());
      } else {
        json.writeStringField("literal", author.toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    date(json, "issued", talk);
    date(json, "event-date", talk);
    // What CSL called it before 1.0.2, and since.
    json.writeStringField("event", talk.event());
    json.writeStringField("event-title", talk.event());
    write(json, "event-place", talk.place());
    if (published) {
      json.writeStringField("container-title", talk.event());
    }
    write(json, "genre", talk.genre());
    write(json, "DOI", talk.doi());
    json.writeStringField("URL", talk.url().toString());
    json.writeStringField("language", talk.language());
    if (!talk.keywords().isEmpty()) {
      json.writeStringField("keyword", talk.keywordList());
    }
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, String name, Reference talk) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeArrayFieldStart("date-parts");
    json.writeStartArray();
    json.writeNumber(talk.date().getYear());
    json.writeNumber(talk.date().getMonthValue());
    json.writeNumber(talk.date().getDayOfMonth());
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }
}
