package org.lectern.program;

import java.util.Locale;

/** A form in which other programs read the conference's program. */
public enum ExportFormat {
  /** iCalendar: <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>. */
  ICALENDAR("text/calendar", ".ics"),
  /** iCalendar as XML: <a href="https://www.rfc-editor.org/rfc/rfc6321">RFC 6321</a>. */
  XCAL("application/calendar+xml", ".xcs"),
  /** The schedule that frab and pretalx write and apps read. */
  SCHEDULE_XML("application/vnd.c3voc.schedule+xml", ".xml"),
  /** The same as JSON, of the c3voc. */
  SCHEDULE_JSON("application/json", ".json"),
  /** What pretalx's schedule for other pages reads. */
  PRETALX("application/json", ".json"),
  /** The program's changes: <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>. */
  ATOM("application/atom+xml", ".xml"),
  /** Tables of sessions and speakers as text: RFC 4180. */
  CSV("text/csv", ".csv"),
  /** Tables of sessions and speakers for spreadsheets. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
  /** The schedule for a terminal. */
  TEXT("text/plain", ".txt"),
  /** A document for each session and speaker, for programs of other people. */
  API("application/json", ".json"),
  /** A script that shows the schedule on other pages. */
  EMBED("text/javascript", ".js"),
  /** References for BibTeX. */
  BIBTEX("application/x-bibtex", ".bib"),
  /** References for reference managers. */
  RIS("application/x-research-info-systems", ".ris"),
  /** References for citation processors. */
  CSL_JSON("application/vnd.citationstyles.csl+json", ".csl.json");

  private final String mediaType;
  private final String suffix;

  ExportFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  /** Its name in settings and messages, such as {@code icalendar}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What servers call its files, such as {@code text/calendar}. */
  public String mediaType() {
    return mediaType;
  }

  /** What the names of its files end in, such as {@code .ics}. */
  public String suffix() {
    return suffix;
  }
}
