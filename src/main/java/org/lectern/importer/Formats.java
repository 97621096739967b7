package org.lectern.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.calendar.ICalendarFormat;
import org.lectern.importer.format.ForeignFormat;
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
          new ScheduleJson(),
          new ScheduleXml(),
          new PretalxApi(),
          new PretalxCsv(),
          new Sessionize(),
          new Csv(),
          new Xlsx(),
          new ICalendarFormat(),
          new Indico(),
          new MarkdownSite());

  private Formats() {}

  /** The one of a name. */
  public static Optional<ForeignFormat> named(String name) {
    return ALL.stream()
        .filter(format -> names(format).anyMatch(name::equalsIgnoreCase))
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

  private static Stream<String> names(ForeignFormat format) {
    return Stream.concat(Stream.of(format.name()), format.otherNames().stream());
  }
}
