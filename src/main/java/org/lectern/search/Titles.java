package org.lectern.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.site.Catalogue;
import org.lectern.site.Catalogue.FoundPage;
import org.lectern.site.Catalogue.FoundSession;
import org.lectern.site.Catalogue.FoundSpeaker;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.SessionItem;
import org.lectern.site.view.TrackView;
import org.lectern.site.view.WhenView;

/**
 * The index's first part: all but the abstracts, and what results show.
 *
 * <p>Sessions come first, then pages; what is said of each stands in columns, which compress better
 * than rows. What few of them have is said with their numbers: {@code "subtitles":{"3":"…"}}. The
 * words of titles and subtitles are those of sessions and pages, the words of names and
 * affiliations those of speakers, and the words of keywords those of keywords; which of these a
 * session has is said once.
 */
final class Titles {
  private final List<FoundSession> sessions;
  private final List<FoundSpeaker> people;
  private final List<FoundPage> pages;
  private final List<String> parts;
  private final Numbering<FoundSpeaker> speakers = new Numbering<>();
  private final Numbering<String> keywords = new Numbering<>();
  private final Numbering<String> kinds = new Numbering<>();
  private final Numbering<TrackView> tracks = new Numbering<>();
  private final Numbering<LinkView> rooms = new Numbering<>();
  private final Numbering<List<String>> times = new Numbering<>();

  /** The part about all that there is, and the names of the files with the abstracts. */
  Titles(Catalogue catalogue, List<String> parts) {
    this.sessions = catalogue.sessions();
    this.people = catalogue.people();
    this.pages = catalogue.pages();
    this.parts = parts;
  }

  byte[] script() {
    return Script.of("sessions", this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("sessions", sessions.size());
    texts("abstracts", parts, json);
    List<String> titles = both(SessionItem::title, FoundPage::title);
    texts("titles", titles, json);
    Hrefs.of(ofSessions(SessionItem::href)).write("hrefs", json);
    texts("pages", pages.stream().map(FoundPage::href).toList(), json);
    rare("subtitles", ofSessions(SessionItem::subtitle), "", json);
    rare("languages", both(SessionItem::language, FoundPage::language), "", json);
    rare("statuses", ofSessions(SessionItem::status), "confirmed", json);
    sessionsFacts(json);
    peopleAndPlaces(json);
    json.writeArrayFieldStart("words");
    words(titles, json);
    words(ofSessions(SessionItem::subtitle), json);
    words(ofSpeakers(speaker -> speaker.name() + "\n" + speaker.reading()), json);
    words(ofSpeakers(FoundSpeaker::affiliation), json);
    words(keywords.all(), json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sessionsFacts(JsonGenerator json) throws IOException {
    numbers("speakersOf", FoundSession::speakers, speakers, json);
    numbers("keywordsOf", FoundSession::keywords, keywords, json);
    numbers("trackOf", session -> session.shown().track().stream().toList(), tracks, json);
    numbers("kindOf", session -> List.of(session.kind()), kinds, json);
    json.writeArrayFieldStart("when");
    for (FoundSession session : sessions) {
      json.writeStartArray();
      for (WhenView when : session.shown().when()) {
        json.writeStartArray();
        json.writeNumber(times.of(time(when)));
        for (LinkView room : when.rooms()) {
          json.writeNumber(rooms.of(room));
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** What results show of a time: the day, the start and the end for programs and for people. */
  private static List<String> time(WhenView when) {
    return List.of(
        when.shortDay(),
        when.start().iso(),
        when.start().text(),
        when.end().iso(),
        when.end().text(),
        when.startDate(),
        when.endDate());
  }

  private void peopleAndPlaces(JsonGenerator json) throws IOException {
    people.forEach(speakers::of);
    texts("speakers", ofSpeakers(FoundSpeaker::name), json);
    Hrefs.of(ofSpeakers(FoundSpeaker::href)).write("speakerHrefs", json);
    rare("affiliations", ofSpeakers(FoundSpeaker::affiliation), "", json);
    rare("readings", ofSpeakers(FoundSpeaker::reading), "", json);
    texts("keywords", keywords.all(), json);
    texts("kinds", kinds.all(), json);
    json.writeArrayFieldStart("tracks");
    for (TrackView track : tracks.all()) {
      Script.texts(List.of(track.name(), track.href(), track.style()), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rooms");
    for (LinkView room : rooms.all()) {
      Script.texts(List.of(room.text(), room.href()), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("times");
    for (List<String> time : times.all()) {
      Script.texts(time, json);
    }
    json.writeEndArray();
  }

  private List<String> both(Function<SessionItem, String> one, Function<FoundPage, String> other) {
    return Stream.concat(
            sessions.stream().map(FoundSession::shown).map(one), pages.stream().map(other))
        .toList();
  }

  private List<String> ofSessions(Function<SessionItem, String> text) {
    return sessions.stream().map(FoundSession::shown).map(text).toList();
  }

  private List<String> ofSpeakers(Function<FoundSpeaker, String> text) {
    return speakers.all().stream().map(text).toList();
  }

  private static void words(List<String> texts, JsonGenerator json) throws IOException {
    Postings postings = new Postings();
    for (int i = 0; i < texts.size(); i++) {
      postings.add(i, texts.get(i));
    }
    postings.write(json);
  }

  private static void texts(String field, List<String> texts, JsonGenerator json)
      throws IOException {
    json.writeFieldName(field);
    Script.texts(texts, json);
  }

  private static void rare(String field, List<String> texts, String usual, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).equals(usual)) {
        json.writeStringField(String.valueOf(i), texts.get(i));
      }
    }
    json.writeEndObject();
  }

  private <T> void numbers(
      String field,
      Function<FoundSession, List<T>> things,
      Numbering<T> numbering,
      JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (FoundSession session : sessions) {
      json.writeStartArray();
      for (T thing : things.apply(session)) {
        json.writeNumber(numbering.of(thing));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
