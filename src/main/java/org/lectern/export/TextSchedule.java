package org.lectern.export;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.lectern.program.ExportFormat;
import org.lectern.site.Output;

/** {@code schedule.txt}: the schedule for a terminal, as {@code curl} shows it. */
final class TextSchedule implements Export {
  @Override
  public Stream<Output> outputs(Exporting it) {
    return it.editions(ExportFormat.TEXT)
        .map(
            edition ->
                edition.document(
                    edition.addresses().export(ExportFormat.TEXT),
                    noting -> TextLines.of(noting).getBytes(StandardCharsets.UTF_8)));
  }
}
