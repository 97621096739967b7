package org.lectern.importer;

import java.util.List;
import java.util.Optional;
import org.lectern.importer.calendar.ICalendarFormat;
import org.lectern.importer.indico.Indico;
import org.lectern.importer.markdown.MarkdownSite;
import org.lectern.importer.pretalx.PretalxApi;
import org.lectern.importer.pretalx.PretalxCsv;
import org.lectern.importer.schedule.ScheduleJson;
import org.lectern.importer.schedule.ScheduleXml;
import org.lectern.importer.sessionize.Sessionize;
import org.lectern.importer.table.Csv;
import org.lectern.importer.table.Xlsx;
import org.lectern.suggest.Suggestion;

/** Every format that can be imported. */
public final class Formats {
  /** All of them, in the order that the manual has. */
  public static final List<ForeignFormat> ALL =
      List.of(
          ForeignFormat.of(
              List.of(
                  "schedule.json",
                  "c3voc",
                  "c3voc-json",
                  "frab-json",
                  "schedule-json",
                  "pretalx-json"),
              "schedule.json of frab, pretalx and others",
              new ScheduleJson()),
          ForeignFormat.of(
              List.of(
                  "schedule.xml", "frab", "frab-xml", "schedule-xml", "pentabarf", "pretalx-xml"),
              "schedule.xml of frab, pretalx, Pentabarf and others",
              new ScheduleXml()),
          ForeignFormat.of(
              List.of("pretalx", "pretalx-api", "pretalx-widget"),
              "answers of pretalx's API as JSON files: submissions, speakers, rooms, …",
              new PretalxApi()),
          ForeignFormat.ofTables(
              List.of("pretalx-csv"),
              "tables of sessions and speakers that pretalx exports as CSV",
              new PretalxCsv()),
          ForeignFormat.of(
              List.of("sessionize"),
              "the JSON of a Sessionize endpoint: All, Sessions or Grid Smart",
              new Sessionize()),
          ForeignFormat.ofTables(
              List.of("csv", "tsv"),
              "a table with one session a row: CSV of any program, or of pretalx, Sessionize, forms",
              new Csv()),
          ForeignFormat.ofTables(
              List.of("xlsx", "excel"), "the same as csv in an Excel workbook", new Xlsx()),
          ForeignFormat.of(
              List.of("icalendar", "ics", "ical"),
              "a calendar (.ics), whose events are the sessions",
              new ICalendarFormat()),
          ForeignFormat.of(
              List.of("indico"),
              "JSON of Indico's HTTP API: an event with detail=sessions, or its timetable",
              new Indico()),
          ForeignFormat.of(
              List.of("markdown", "hugo", "jekyll", "devopsdays", "djangocon"),
              "a folder of Markdown with front matter: program/ and speakers/, schedule/ and presenters/",
              new MarkdownSite()));

  private Formats() {}

  /** The one of a name. */
  public static Optional<ForeignFormat> named(String name) {
    return ALL.stream()
        .filter(format -> format.names().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  /** What was probably meant by a name that none has. */
  public static String meant(String name) {
    List<String> names = ALL.stream().map(ForeignFormat::name).toList();
    return Suggestion.nearest(name, names)
        .map(Suggestion::didYouMean)
        .orElse("formats are " + String.join(", ", names));
  }

  /** The names of those that are tables. */
  public static List<String> withColumns() {
    return ALL.stream().filter(ForeignFormat::hasColumns).map(ForeignFormat::name).toList();
  }
}
