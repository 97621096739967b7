package org.lectern.export;

import java.util.stream.Stream;
import org.lectern.program.ExportFormat;
import org.lectern.site.Edition;
import org.lectern.site.Output;

/**
 * {@code schedule.xcs}: the calendar of everything as XML (<a
 * href="https://www.rfc-editor.org/rfc/rfc6321">RFC 6321</a>).
 */
final class XCal implements Export {
  @Override
  public Stream<Output> outputs(Exporting it) {
    return it.editions(ExportFormat.XCAL).map(XCal::output);
  }

  private static Output output(Edition edition) {
    CalendarText.About about =
        new CalendarText.About(
            edition.conference().name(),
            edition.addresses().schedule(),
            edition.addresses().export(ExportFormat.XCAL));
    return new Output.Data(
        about.path(), () -> new CalendarText(edition).xml(about, edition.program().occurrences()));
  }
}
