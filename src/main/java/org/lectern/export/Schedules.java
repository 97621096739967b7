package org.lectern.export;

import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.program.ExportFormat;
import org.lectern.site.Edition;
import org.lectern.site.Output;

/**
 * The program for apps: {@code schedule.xml} and {@code schedule.json} as the c3voc describes them,
 * and what pretalx's schedule for other pages reads. All three are made from the same values.
 *
 * @see <a href="https://c3voc.de/wiki/schedule">the formats' description</a>
 */
final class Schedules implements Export {
  @Override
  public Stream<Output> outputs(Exporting it) {
    return it.editions().stream()
        .flatMap(
            edition -> {
              ScheduleData data = new ScheduleData(edition, it.shelf());
              return Stream.of(
                      output(it, edition, ExportFormat.SCHEDULE_XML, data, ScheduleXml::of),
                      output(it, edition, ExportFormat.SCHEDULE_JSON, data, ScheduleJson::of),
                      output(it, edition, ExportFormat.PRETALX, data, PretalxJson::of))
                  .flatMap(files -> files);
            });
  }

  private static Stream<Output> output(
      Exporting it,
      Edition edition,
      ExportFormat format,
      ScheduleData data,
      Function<ScheduleData, byte[]> form) {
    return it.wants(format)
        ? Stream.of(new Output.Data(edition.addresses().export(format), () -> form.apply(data)))
        : Stream.empty();
  }
}
