package org.lectern.site;

import java.util.List;
import java.util.Locale;
import org.lectern.program.ExportFormat;
import org.lectern.program.Session;
import org.lectern.site.view.FileView;

/** Which files for other programs belong to which page. */
final class ProgramFiles {
  /** What there is of all sessions together, in the order in which readers are told of it. */
  private static final List<ExportFormat> OF_ALL =
      List.of(
          ExportFormat.ICALENDAR,
          ExportFormat.SCHEDULE_XML,
          ExportFormat.SCHEDULE_JSON,
          ExportFormat.XCAL,
          ExportFormat.PRETALX);

  private static final List<ExportFormat> OF_SESSION = List.of(ExportFormat.ICALENDAR);

  private static final List<ExportFormat> OF_LIST = List.of(ExportFormat.ICALENDAR);

  private ProgramFiles() {}

  /** All sessions in every form. */
  static List<ProgramFile> all(Edition edition) {
    return OF_ALL.stream()
        .filter(edition.conference().exports()::contains)
        .map(
            format ->
                new ProgramFile(
                    format, edition.addresses().export(format), edition.conference().name()))
        .toList();
  }

  /** A session's; one without a time is in no calendar. */
  static List<ProgramFile> session(Here here, Session session) {
    return beside(here, OF_SESSION, session.title()).stream()
        .filter(file -> file.format() != ExportFormat.ICALENDAR || !session.slots().isEmpty())
        .toList();
  }

  /** Those of what a page lists, such as a room's sessions. */
  static List<ProgramFile> list(Here here, String title) {
    return beside(here, OF_LIST, title);
  }

  private static List<ProgramFile> beside(Here here, List<ExportFormat> formats, String title) {
    return formats.stream()
        .filter(here.edition().conference().exports()::contains)
        .map(format -> new ProgramFile(format, Addresses.beside(here.path(), format), title))
        .toList();
  }

  /** A file as pages show it. */
  static FileView view(Here here, ProgramFile file) {
    String url = here.url(file.path());
    ExportFormat format = file.format();
    String name = format.name().toLowerCase(Locale.ROOT);
    return new FileView(
        format.mediaType(),
        name,
        here.edition().words().text("export_" + name),
        here.edition().words().text("export_for_" + name),
        here.edition()
            .words()
            .text("export_of", file.of(), here.edition().words().text("export_" + name)),
        here.to(file.path()),
        url,
        format == ExportFormat.ICALENDAR ? url.replaceFirst("^https?:", "webcal:") : "");
  }
}
