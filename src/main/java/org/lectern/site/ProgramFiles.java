package org.lectern.site;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.program.ExportFormat;
import org.lectern.program.Session;
import org.lectern.site.view.FileView;
import org.lectern.site.view.SessionItem;

/** Which files for other programs belong to which page. */
public final class ProgramFiles {
  /** What there is of all sessions together, in the order in which readers are told of it. */
  private static final List<ExportFormat> OF_ALL =
      List.of(
          ExportFormat.ICALENDAR,
          ExportFormat.SCHEDULE_XML,
          ExportFormat.SCHEDULE_JSON,
          ExportFormat.XCAL,
          ExportFormat.PRETALX,
          ExportFormat.TEXT,
          ExportFormat.CSV,
          ExportFormat.XLSX,
          ExportFormat.API,
          ExportFormat.EMBED,
          ExportFormat.ATOM);

  /** What there is of some of them. */
  private static final List<ExportFormat> OF_SOME = List.of(ExportFormat.ICALENDAR);

  private ProgramFiles() {}

  /** All sessions in every form. */
  public static List<ProgramFile> all(Edition edition) {
    return formats(OF_ALL, References.any(edition))
        .filter(edition.conference().exports()::contains)
        .map(
            format ->
                new ProgramFile(
                    format, edition.addresses().export(format), edition.conference().name()))
        .toList();
  }

  /**
   * A session's; one without a time is in no calendar.
   *
   * @param cited whether it is something that others cite
   */
  static List<ProgramFile> session(Here here, Session session, boolean cited) {
    boolean isScheduled = !here.program().times(session).isEmpty();
    return beside(here, formats(isScheduled ? OF_SOME : List.of(), cited), session.title());
  }

  /** All speakers. */
  static List<ProgramFile> speakers(Edition edition, String title) {
    return edition.conference().exports().contains(ExportFormat.CSV)
        ? List.of(new ProgramFile(ExportFormat.CSV, edition.addresses().speakerTable(), title))
        : List.of();
  }

  /** Those of what a page lists, such as a room's sessions. */
  static List<ProgramFile> list(Here here, String title) {
    return beside(here, OF_SOME.stream(), title);
  }

  /**
   * Those of the sessions that a page lists, where any has a time. Without, the files are there all
   * the same: who subscribed when there were some goes on to ask for them.
   */
  static List<ProgramFile> list(Here here, String title, List<SessionItem> sessions) {
    boolean anyEvent =
        sessions.stream()
            .flatMap(item -> here.program().session(item.slug()).stream())
            .anyMatch(session -> !here.program().times(session).isEmpty());
    return anyEvent ? list(here, title) : List.of();
  }

  /** References to talks stand behind all else. */
  private static Stream<ExportFormat> formats(List<ExportFormat> formats, boolean cited) {
    return cited ? Stream.concat(formats.stream(), References.FORMATS.stream()) : formats.stream();
  }

  private static List<ProgramFile> beside(Here here, Stream<ExportFormat> formats, String title) {
    return formats
        .filter(here.conference().exports()::contains)
        .map(format -> new ProgramFile(format, Addresses.beside(here.path(), format), title))
        .toList();
  }

  /** A file as pages show it. */
  static FileView view(Here here, ProgramFile file) {
    String url = here.url(file.path());
    ExportFormat format = file.format();
    String name = format.id();
    return new FileView(
        format.mediaType(),
        name,
        here.words().text("export_" + name),
        here.words().text("export_for_" + name),
        here.words().text("export_of", file.of(), here.words().text("export_" + name)),
        here.to(file.path()),
        url,
        format == ExportFormat.ICALENDAR ? url.replaceFirst("^https?:", "webcal:") : "");
  }
}
