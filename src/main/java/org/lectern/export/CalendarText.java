package org.lectern.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.io.xml.XCalDocument;
import biweekly.property.CalendarScale;
import biweekly.util.Duration;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.lectern.address.SitePath;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.site.Edition;
import org.lectern.site.Lazy;
import org.lectern.site.Output;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Calendars of one language. An event stands in the calendars of its session, day, rooms, track and
 * speakers: it is written once, and so is the time zone. Safe for use by several threads.
 */
final class CalendarText {
  /** How often calendar programs should look for changes. */
  private static final String REFRESH = "PT1H";

  private static final String PRODUCT = "-//Lectern//Program//EN";
  private static final String EVENT = "BEGIN:VEVENT\r\n";
  private static final String ZONE = "BEGIN:VTIMEZONE\r\n";
  private static final String END = "END:VCALENDAR\r\n";

  /** So many events stand in memory as XML at most. */
  private static final int AT_ONCE = 100;

  private static final String XML_EVENT = "<vevent>";
  private static final String XML_END = "</components>";
  private static final char DOTLESS = '\u0131';
  private static final byte[] END_BYTES = END.getBytes(StandardCharsets.US_ASCII);

  private final Edition edition;
  private final CalendarEvents events;
  private final Map<String, byte[]> textByUid = new ConcurrentHashMap<>();
  private final Lazy<TimezoneAssignment> zone = new Lazy<>(this::zone);
  private final Lazy<TimezoneAssignment> zoneName = new Lazy<>(this::zoneName);
  private final Lazy<byte[]> zoneText = new Lazy<>(this::zoneText);

  CalendarText(Edition edition) {
    this.edition = edition;
    this.events = new CalendarEvents(edition);
  }

  /**
   * What a calendar says of itself.
   *
   * @param page the page that shows the same
   * @param path where the calendar lies
   */
  record About(String name, SitePath page, SitePath path) {}

  /** A calendar as a file of text. */
  Output.Document file(About about, List<Occurrence> occurrences) {
    return edition.document(
        about.path(),
        noting -> {
          occurrences.forEach(occurrence -> note(noting, occurrence.session()));
          return of(about, occurrences);
        });
  }

  /** An event also says when the longer session around it was changed. */
  private static void note(Edition noting, Session session) {
    noting.note(session);
    session.partOf().flatMap(noting.program()::session).ifPresent(noting::note);
  }

  /** A calendar as text. */
  byte[] of(About about, List<Occurrence> occurrences) {
    String frame = written(head(about));
    ByteArrayBuilder out = new ByteArrayBuilder();
    out.write(FoldedLines.of(frame.substring(0, frame.indexOf(END))));
    out.write(zoneText.get());
    for (Occurrence occurrence : occurrences) {
      out.write(textByUid.computeIfAbsent(events.uid(occurrence), uid -> eventText(occurrence)));
    }
    out.write(END_BYTES);
    return out.toByteArray();
  }

  /** A calendar as XML: RFC 6321. */
  byte[] xml(About about, List<Occurrence> occurrences) {
    ICalendar calendar = head(about);
    calendar.getTimezoneInfo().setDefaultTimezone(zone.get());
    String frame = written(document(calendar));
    int end = frame.lastIndexOf(XML_END);
    ByteArrayBuilder out = new ByteArrayBuilder();
    out.write(frame.substring(0, end).getBytes(StandardCharsets.UTF_8));
    // As one document, thousands of events would fill the memory.
    for (int first = 0; first < occurrences.size(); first += AT_ONCE) {
      int last = Math.min(occurrences.size(), first + AT_ONCE);
      String some = written(document(calendar(occurrences.subList(first, last))));
      out.write(
          some.substring(some.indexOf(XML_EVENT), some.lastIndexOf(XML_END))
              .getBytes(StandardCharsets.UTF_8));
    }
    out.write(frame.substring(end).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static Document document(ICalendar calendar) {
    XCalDocument document = new XCalDocument();
    document.addICalendar(calendar);
    mend(document.getDocument(), document.getDocument().getDocumentElement());
    return document.getDocument();
  }

  private static String written(Document document) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      // The library would take any transformer that it finds, and not all of them work with it.
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toString(StandardCharsets.UTF_8);
    } catch (TransformerException e) {
      throw new IllegalStateException("memory takes every calendar", e);
    }
  }

  /** On machines that are set to Turkish, the library writes the i of elements without a dot. */
  private static void mend(Document document, Node element) {
    String name = element.getNodeName();
    Node mended =
        name.indexOf(DOTLESS) < 0
            ? element
            : document.renameNode(element, element.getNamespaceURI(), name.replace(DOTLESS, 'i'));
    Node child = mended.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        mend(document, child);
      }
      child = next;
    }
  }

  private ICalendar head(About about) {
    String name = CleanText.line(about.name());
    String zone = edition.conference().zone().getId();
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setCalendarScale(CalendarScale.gregorian());
    calendar.setName(name).setLanguage(edition.program().language().toLanguageTag());
    calendar.setUrl(edition.url(about.page()).toString());
    // RFC 7986 has no usual type for these two, so that it has to be said.
    calendar.setSource(edition.url(about.path()).toString()).setParameter("VALUE", "URI");
    calendar.setRefreshInterval(Duration.parse(REFRESH)).setParameter("VALUE", "DURATION");
    // What programs read that don't know RFC 7986.
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    calendar.addExperimentalProperty("X-WR-TIMEZONE", zone);
    calendar.addExperimentalProperty("X-PUBLISHED-TTL", REFRESH);
    return calendar;
  }

  private TimezoneAssignment zone() {
    Program program = edition.program();
    Conference conference = program.conference();
    List<LocalDateTime> times =
        Stream.concat(
                Stream.of(
                    conference.start().atStartOfDay(), conference.end().plusDays(2).atStartOfDay()),
                program.occurrences().stream()
                    .flatMap(one -> Stream.of(one.slot().start(), one.slot().end())))
            .sorted()
            .toList();
    return CalendarZone.of(conference.zone(), times.get(0), times.get(times.size() - 1));
  }

  private TimezoneAssignment zoneName() {
    return new TimezoneAssignment(
        zone.get().getTimeZone(), new VTimezone(edition.conference().zone().getId()));
  }

  private byte[] zoneText() {
    ICalendar calendar = new ICalendar();
    calendar.getTimezoneInfo().setDefaultTimezone(zone.get());
    return part(written(calendar), ZONE);
  }

  private byte[] eventText(Occurrence occurrence) {
    return part(written(calendar(List.of(occurrence))), EVENT);
  }

  /** A calendar of nothing else, in which the time zone has but its name. */
  private ICalendar calendar(List<Occurrence> occurrences) {
    ICalendar calendar = new ICalendar();
    calendar.getTimezoneInfo().setDefaultTimezone(zoneName.get());
    occurrences.forEach(occurrence -> calendar.addEvent(events.of(occurrence)));
    return calendar;
  }

  /** All between the first line of a component and the end of the calendar. */
  private static byte[] part(String calendar, String begin) {
    return FoldedLines.of(
        calendar.substring(calendar.indexOf(begin), calendar.length() - END.length()));
  }

  private static String written(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // The folding comes later.
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every calendar", e);
    }
    return text.toString();
  }
}
