package org.lectern.program;

import java.util.Locale;

/** A form in which other programs read the conference's program. */
public enum ExportFormat {
  /** iCalendar: <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>. */
  ICALENDAR("text/calendar", "schedule.ics"),
  /** iCalendar as XML: <a href="https://www.rfc-editor.org/rfc/rfc6321">RFC 6321</a>. */
  XCAL("application/calendar+xml", "schedule.xcs"),
  /** The schedule that frab and pretalx write and apps read. */
  SCHEDULE_XML("application/vnd.c3voc.schedule+xml", "schedule.xml"),
  /** The same as JSON, of the c3voc. */
  SCHEDULE_JSON("application/json", "schedule.json"),
  /** What pretalx's schedule for other pages reads, where its scripts look for it. */
  PRETALX("application/json", "schedule/widgets/schedule.json"),
  /** The program's changes: <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>. */
  ATOM("application/atom+xml", "feed.xml"),
  /** Tables of sessions and speakers as text: RFC 4180. */
  CSV("text/csv", "sessions.csv"),
  /** Tables of sessions and speakers for spreadsheets. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "program.xlsx"),
  /** The schedule for a terminal. */
  TEXT("text/plain", "schedule.txt"),
  /** A document for each session and speaker, for programs of other people. */
  API("application/json", "api/index.json"),
  /** A script that shows the schedule on other pages. */
  EMBED("text/javascript", "embed.js"),
  /** References for BibTeX. */
  BIBTEX("application/x-bibtex", "sessions.bib"),
  /** References for reference managers. */
  RIS("application/x-research-info-systems", "sessions.ris"),
  /** References for citation processors. */
  CSL_JSON("application/vnd.citationstyles.csl+json", "sessions.csl.json");

  private final String mediaType;
  private final String file;

  ExportFormat(String mediaType, String file) {
    this.mediaType = mediaType;
    this.file = file;
  }

  /** Its name in settings and messages, such as {@code icalendar}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What servers call its files, such as {@code text/calendar}. */
  public String mediaType() {
    return mediaType;
  }

  /** Where the whole program lies in an edition's folder, such as {@code schedule.ics}. */
  public String file() {
    return file;
  }

  /** What the names of its files end in, such as {@code .ics}. */
  public String suffix() {
    return file.substring(file.indexOf('.'));
  }
}
