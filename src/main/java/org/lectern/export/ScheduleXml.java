package org.lectern.export;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lectern.program.Conference;
import org.lectern.program.ExportFormat;
import org.lectern.program.Occurrence;
import org.lectern.program.ScheduleIds;
import org.lectern.program.Speaker;
import org.lectern.program.Track;

/**
 * {@code schedule.xml} as frab, pretalx and the c3voc have it, valid after the schema of the c3voc.
 * Abstracts are Markdown, as pretalx writes them.
 */
final class ScheduleXml {
  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]+");

  /** The schema takes two digits. */
  private static final long MOST_HOURS = 99;

  private final ScheduleData data;
  private final ScheduleEvents events;
  private final XMLStreamWriter xml;

  private ScheduleXml(ScheduleData data, XMLStreamWriter xml) {
    this.data = data;
    this.events = data.events();
    this.xml = xml;
  }

  static byte[] of(ScheduleData data) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      new ScheduleXml(data, xml).document();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes every document", e);
    }
    return bytes.toByteArray();
  }

  private void document() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("schedule");
    line();
    xml.writeEmptyElement("generator");
    xml.writeAttribute("name", "Lectern");
    line();
    element(
        "url",
        data.edition()
            .url(data.edition().addresses().export(ExportFormat.SCHEDULE_XML))
            .toString());
    element("version", data.version());
    conference();
    for (Schedule.Day day : data.schedule().days()) {
      day(day);
    }
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  private void conference() throws XMLStreamException {
    Conference conference = data.conference();
    open("conference");
    element("title", CleanText.line(conference.name()));
    element("acronym", data.ids().acronym());
    element("start", conference.start().toString());
    element("end", conference.end().toString());
    element("days", Integer.toString(data.schedule().days().size()));
    element("timeslot_duration", data.timeslot());
    element("base_url", data.baseUrl());
    element("url", conference.url().toString());
    element("time_zone_name", conference.zone().getId());
    if (data.color().isPresent()) {
      xml.writeEmptyElement("color");
      xml.writeAttribute("primary", data.color().get());
      line();
    }
    for (Track track : conference.tracks()) {
      xml.writeEmptyElement("track");
      xml.writeAttribute("name", CleanText.line(track.name()));
      if (track.color().isPresent()) {
        xml.writeAttribute("color", track.color().get());
      }
      if (SLUG.matcher(track.id()).matches()) {
        xml.writeAttribute("slug", track.id());
      }
      line();
    }
    close();
  }

  private void day(Schedule.Day day) throws XMLStreamException {
    xml.writeStartElement("day");
    xml.writeAttribute("index", Integer.toString(day.index()));
    xml.writeAttribute("date", day.date().toString());
    xml.writeAttribute("start", events.date(day.start()));
    xml.writeAttribute("end", events.date(day.end()));
    line();
    for (Map.Entry<Schedule.Column, List<Occurrence>> column : day.columns().entrySet()) {
      xml.writeStartElement("room");
      xml.writeAttribute("name", column.getKey().name());
      xml.writeAttribute("guid", column.getKey().guid(data.ids()));
      line();
      for (Occurrence occurrence : column.getValue()) {
        event(events.of(occurrence, column.getKey()));
      }
      close();
    }
    close();
  }

  private void event(ScheduleEvents.Event event) throws XMLStreamException {
    xml.writeStartElement("event");
    xml.writeAttribute("guid", event.ids().guid().toString());
    xml.writeAttribute("id", Integer.toString(event.ids().number()));
    xml.writeAttribute("code", event.ids().code());
    line();
    element("room", event.room());
    element("title", event.title());
    element("subtitle", event.subtitle());
    element("type", event.type());
    element("date", event.date());
    element("start", event.start());
    element("duration", ScheduleEvents.clock(event.duration(), MOST_HOURS));
    element("abstract", event.markdown());
    element("slug", event.ids().slug());
    element("track", event.track());
    if (event.logo().isPresent()) {
      element("logo", event.logo().get());
    }
    open("persons");
    for (Speaker speaker : event.speakers()) {
      person(speaker);
    }
    close();
    element("language", event.language());
    element("description", event.description());
    if (event.noRecording().isPresent()) {
      open("recording");
      element("license", event.license());
      element("optout", event.noRecording().get().toString());
      close();
    }
    references("link", event.links());
    references("attachment", event.attachments());
    element("url", event.url());
    if (event.feedbackUrl().isPresent()) {
      element("feedback_url", event.feedbackUrl().get());
    }
    close();
  }

  private void person(Speaker speaker) throws XMLStreamException {
    ScheduleIds.OfSpeaker ids = data.ids().of(speaker);
    xml.writeStartElement("person");
    xml.writeAttribute("id", Integer.toString(ids.number()));
    xml.writeAttribute("guid", ids.guid().toString());
    xml.writeCharacters(CleanText.line(speaker.name()));
    close();
  }

  private void references(String name, List<ScheduleEvents.Reference> references)
      throws XMLStreamException {
    open(name + "s");
    for (ScheduleEvents.Reference reference : references) {
      xml.writeStartElement(name);
      xml.writeAttribute("href", reference.url());
      if (!reference.type().isEmpty()) {
        xml.writeAttribute("type", reference.type());
      }
      xml.writeCharacters(reference.title());
      close();
    }
    close();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    close();
  }

  private void open(String name) throws XMLStreamException {
    xml.writeStartElement(name);
    line();
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
    line();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
