package org.lectern.export;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.program.ExportFormat;
import org.lectern.site.Edition;
import org.lectern.site.Output;
import org.lectern.table.Csv;
import org.lectern.table.Xlsx;

/** Sessions and speakers as tables: a file each as CSV, and a workbook of both. */
final class Tables implements Export {
  @Override
  public Stream<Output> outputs(Exporting it) {
    return Stream.concat(
        it.editions(ExportFormat.CSV).flatMap(Tables::csv),
        it.editions(ExportFormat.XLSX).map(Tables::xlsx));
  }

  private static Stream<Output> csv(Edition edition) {
    return Stream.of(
        edition.document(
            edition.addresses().export(ExportFormat.CSV),
            noting -> Csv.of(SessionTable.of(noting))),
        edition.document(
            edition.addresses().speakerTable(), noting -> Csv.of(SpeakerTable.of(noting))));
  }

  private static Output xlsx(Edition edition) {
    return edition.document(
        edition.addresses().export(ExportFormat.XLSX),
        noting -> Xlsx.of(List.of(SessionTable.of(noting), SpeakerTable.of(noting))));
  }
}
