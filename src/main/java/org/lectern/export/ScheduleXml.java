package org.lectern.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private final XmlLines xml = new XmlLines();

  private ScheduleXml(ScheduleData data) {
    this.data = data;
    this.events = data.events();
  }

  static byte[] of(ScheduleData data) {
    return new ScheduleXml(data).document();
  }

  private byte[] document() {
    xml.open("schedule")
        .empty("generator")
        .attribute("name", "Lectern")
        .line()
        .element(
            "url", data.edition().url(data.edition().addresses().export(ExportFormat.SCHEDULE_XML)))
        .element("version", data.version());
    conference();
    data.schedule().days().forEach(this::day);
    return xml.close().bytes();
  }

  private void conference() {
    Conference conference = data.conference();
    xml.open("conference")
        .element("title", CleanText.line(conference.name()))
        .element("acronym", data.ids().acronym())
        .element("start", conference.start())
        .element("end", conference.end())
        .element("days", data.schedule().days().size())
        .element("timeslot_duration", data.timeslot())
        .element("base_url", data.baseUrl())
        .element("url", conference.url())
        .element("time_zone_name", conference.zone().getId());
    data.color().ifPresent(color -> xml.empty("color").attribute("primary", color).line());
    conference.tracks().forEach(this::track);
    xml.close();
  }

  private void track(Track track) {
    xml.empty("track")
        .attribute("name", CleanText.line(track.name()))
        .attribute("color", track.color())
        .attribute("slug", Optional.of(track.id()).filter(slug -> SLUG.matcher(slug).matches()))
        .line();
  }

  private void day(Schedule.Day day) {
    xml.start("day")
        .attribute("index", day.index())
        .attribute("date", day.date())
        .attribute("start", events.date(day.start()))
        .attribute("end", events.date(day.end()))
        .line();
    day.columns().forEach(this::room);
    xml.close();
  }

  private void room(Schedule.Column column, List<Occurrence> occurrences) {
    xml.start("room")
        .attribute("name", column.name())
        .attribute("guid", column.guid(data.ids()))
        .line();
    occurrences.forEach(one -> event(events.of(one, column)));
    xml.close();
  }

  private void event(ScheduleEvents.Event event) {
    xml.start("event")
        .attribute("guid", event.ids().guid())
        .attribute("id", event.ids().number())
        .attribute("code", event.ids().code())
        .line()
        .element("room", event.room())
        .element("title", event.title())
        .element("subtitle", event.subtitle())
        .element("type", event.type())
        .element("date", event.date())
        .element("start", event.start())
        .element("duration", ScheduleEvents.clock(event.duration(), MOST_HOURS))
        .element("abstract", event.markdown())
        .element("slug", event.ids().slug())
        .element("track", event.track())
        .element("logo", event.logo())
        .open("persons");
    event.speakers().forEach(this::person);
    xml.close().element("language", event.language()).element("description", event.description());
    event.noRecording().ifPresent(optOut -> recording(event.license(), optOut));
    references("link", event.links());
    references("attachment", event.attachments());
    xml.element("url", event.url()).element("feedback_url", event.feedbackUrl()).close();
  }

  private void recording(String license, boolean optOut) {
    xml.open("recording").element("license", license).element("optout", optOut).close();
  }

  private void person(Speaker speaker) {
    ScheduleIds.OfSpeaker ids = data.ids().of(speaker);
    xml.start("person")
        .attribute("id", ids.number())
        .attribute("guid", ids.guid())
        .text(CleanText.line(speaker.name()))
        .close();
  }

  private void references(String name, List<ScheduleEvents.Reference> references) {
    xml.open(name + "s");
    for (ScheduleEvents.Reference reference : references) {
      xml.start(name)
          .attribute("href", reference.url())
          .attribute("type", Optional.of(reference.type()).filter(type -> !type.isEmpty()))
          .text(reference.title())
          .close();
    }
    xml.close();
  }
}
