package org.lectern.export;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.program.Address;
import org.lectern.program.C3voc;
import org.lectern.program.Occurrence;
import org.lectern.program.PassedTime;
import org.lectern.program.Program;
import org.lectern.program.ScheduleIds;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Speaker;
import org.lectern.program.Track;
import org.lectern.site.Edition;

/** What the schedules for apps say of each time of a session, whatever their form. */
final class ScheduleEvents {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** The kinds of links that are documents: attachments, in these formats. */
  private static final Set<String> DOCUMENTS = Set.of("paper", "slides", "attachment");

  /** A blank at the end of a line, as it stays where HTML was taken out; two are a line break. */
  private static final Pattern MEANINGLESS = Pattern.compile("(?<=[^\\s\\\\]) (?=\\n|$)");

  private final Edition edition;
  private final Program program;
  private final ScheduleIds ids;

  ScheduleEvents(Edition edition, ScheduleIds ids) {
    this.edition = edition;
    this.program = edition.program();
    this.ids = ids;
  }

  /**
   * One time of a session.
   *
   * @param date its start with an offset
   * @param start its start on the clock
   * @param markdown the abstract
   * @param language what is spoken; empty for breaks
   * @param noRecording empty where it isn't known whether it is recorded
   * @param links without the attachments
   */
  record Event(
      ScheduleIds.OfTime ids,
      String room,
      String title,
      String subtitle,
      String type,
      String track,
      String language,
      String date,
      String start,
      Duration duration,
      String markdown,
      String description,
      String url,
      Optional<String> logo,
      Optional<String> feedbackUrl,
      Optional<Boolean> noRecording,
      String license,
      List<Speaker> speakers,
      List<Reference> links,
      List<Reference> attachments) {}

  /**
   * Something that an event leads to.
   *
   * @param type what it is in a word; empty where that isn't known
   */
  record Reference(String url, String title, String type) {}

  Event of(Occurrence occurrence, Schedule.Column column) {
    Session session = occurrence.session();
    C3voc foreign = C3voc.of(session.extra());
    List<Reference> links = links(session);
    LocalDateTime start = occurrence.slot().start();
    return new Event(
        ids.of(occurrence),
        column.name(),
        CleanText.line(session.title()),
        CleanText.line(session.subtitle()),
        CleanText.line(program.typeOf(session).map(SessionType::name)),
        CleanText.line(program.trackOf(session).map(Track::name)),
        language(session),
        date(start),
        TIME.format(start.atZone(program.conference().zone())),
        duration(occurrence),
        withoutBlanksAtEnds(CleanText.of(edition.markdown(session))),
        foreign.text("description").map(CleanText::of).orElse(""),
        edition.url(edition.pageOf(occurrence)).toString(),
        foreign.address("logo"),
        foreign.address("feedback_url"),
        session.recorded().map(recorded -> !recorded).or(() -> foreign.flag("do_not_record")),
        CleanText.line(foreign.text("recording_license")),
        program.speakersOf(session),
        links.stream().filter(link -> !DOCUMENTS.contains(link.type())).toList(),
        links.stream().filter(link -> DOCUMENTS.contains(link.type())).toList());
  }

  /** Few texts have any: that they haven't is found out a hundred times as quickly. */
  private static String withoutBlanksAtEnds(String text) {
    return text.contains(" \n") || text.endsWith(" ")
        ? MEANINGLESS.matcher(text).replaceAll("")
        : text;
  }

  /** As the site's filter has it; in a break no language is spoken. */
  private String language(Session session) {
    return program.isService(session) ? "" : program.spokenIn(session).toLanguageTag();
  }

  /** A local time with its offset, to the second. */
  String date(LocalDateTime time) {
    return DATE.format(time.atZone(program.conference().zone()));
  }

  /** How long it really is: the clock may change meanwhile. */
  private Duration duration(Occurrence occurrence) {
    return PassedTime.between(
        occurrence.slot().start(), occurrence.slot().end(), program.conference().zone());
  }

  /** A speaker's page. */
  String url(Speaker speaker) {
    return edition.url(edition.addresses().speaker(speaker.slug())).toString();
  }

  /** A speaker's picture: that on the site, or that of the schedule which the speaker came from. */
  Optional<String> avatar(Speaker speaker) {
    return speaker
        .photo()
        .flatMap(edition::url)
        .map(URI::toString)
        .or(() -> C3voc.of(speaker.extra()).address("avatar"));
  }

  private List<Reference> links(Session session) {
    return Stream.concat(
            session.links().stream()
                .flatMap(one -> reference(one.address(), Optional.of(one.title()), one.kind())),
            session.media().stream()
                .flatMap(one -> reference(one.address(), one.title(), Optional.of("media"))))
        .toList();
  }

  private Stream<Reference> reference(
      Address address, Optional<String> title, Optional<String> type) {
    return edition.url(address).stream()
        .map(url -> new Reference(url.toString(), CleanText.line(title), CleanText.line(type)));
  }

  /** Hours and minutes, such as {@code 01:30}. */
  static String clock(Duration duration, long mostHours) {
    long minutes = Math.min(duration.toMinutes(), mostHours * 60 + 59);
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }
}
