package org.lectern.importer.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.XmlReader;
import org.lectern.problem.Position;

/**
 * The parts of a workbook that say what stands in its cells. It is a ZIP archive, whose parts are
 * read one by one; all together may not be larger than {@link Part} allows.
 */
final class Workbook implements Closeable {
  private static final int MOST_MEGABYTES = 64;
  private static final String MAIN = "xl/workbook.xml";

  private final Path copy;
  private final ZipFile zip;
  private final String name;
  private final Reading reading;
  private final Part.Budget budget;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> shared = new ArrayList<>();
  private SheetDates dates = new SheetDates(false);

  /**
   * A sheet.
   *
   * @param part the part that it is, or as long as the parts aren't known, its name for that
   */
  record Sheet(String name, String part, boolean isHidden) {}

  /** Takes the rows of a sheet. */
  interface Rows {
    void row(Row row) throws IOException;
  }

  /** Walks through a part. */
  private interface Walk {
    void read(XmlReader xml) throws IOException;
  }

  private Workbook(Path copy, ZipFile zip, String name, Reading reading) {
    this.copy = copy;
    this.zip = zip;
    this.name = name;
    this.reading = reading;
    this.budget = new Part.Budget(name);
  }

  /** Opens a workbook. It must be closed. */
  static Workbook of(Input.File file, Reading reading) throws IOException {
    Path copy = Files.createTempFile("lectern", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(copy)) {
        file.copy(out, MOST_MEGABYTES, "workbook");
      }
      Workbook workbook = new Workbook(copy, new ZipFile(copy.toFile()), file.name(), reading);
      try {
        workbook.read();
        return workbook;
      } catch (IOException | RuntimeException failed) {
        workbook.close();
        throw failed;
      }
    } catch (ZipException | EOFException notOne) {
      RefusedException refused = refused(copy, file.name());
      Files.deleteIfExists(copy);
      throw refused;
    } catch (IOException failed) {
      Files.deleteIfExists(copy);
      throw failed;
    }
  }

  /** What isn't a ZIP archive, or isn't all of one. */
  private static RefusedException refused(Path copy, String name) throws IOException {
    byte[] start = new byte[2];
    try (InputStream in = Files.newInputStream(copy)) {
      int got = in.readNBytes(start, 0, start.length);
      if (got == 2 && start[0] == 'P' && start[1] == 'K') {
        return Part.damaged(name);
      }
    }
    return new RefusedException(
        Position.file(name),
        "this isn't an Excel workbook",
        "save it as .xlsx; older .xls files can't be read");
  }

  private void read() throws IOException {
    Map<String, String> parts = new HashMap<>();
    boolean[] from1904 = {false};
    List<Sheet> listed = new ArrayList<>();
    walk(
        MAIN,
        xml ->
            xml.children(
                element -> {
                  if (element.equals("workbookPr")) {
                    from1904[0] =
                        xml.attribute("date1904").filter(it -> it.matches("1|true")).isPresent();
                  } else if (element.equals("sheets")) {
                    xml.children(
                        sheet ->
                            listed.add(
                                new Sheet(
                                    xml.attribute("name").orElse("?"),
                                    xml.attribute("id").orElse(""),
                                    xml.attribute("state").orElse("").contains("idden"))));
                  }
                }));
    walk(
        "xl/_rels/workbook.xml.rels",
        xml ->
            xml.children(
                element -> {
                  parts.put(xml.attribute("Id").orElse(""), xml.attribute("Target").orElse(""));
                }));
    for (Sheet sheet : listed) {
      String target = parts.getOrDefault(sheet.part(), "");
      String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      if (part.contains("worksheets/") && zip.getEntry(part) != null) {
        sheets.add(new Sheet(sheet.name(), part, sheet.isHidden()));
      }
    }
    dates = new SheetDates(from1904[0]);
    if (zip.getEntry("xl/styles.xml") != null) {
      walk("xl/styles.xml", dates::read);
    }
    if (zip.getEntry("xl/sharedStrings.xml") != null) {
      walk("xl/sharedStrings.xml", xml -> xml.children(element -> shared.add(SheetText.of(xml))));
    }
  }

  private void walk(String part, Walk walk) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new RefusedException(
          Position.file(name), "this isn't an Excel workbook: it has no " + part);
    }
    try (Part bytes = Part.of(zip, entry, budget);
        XmlReader xml = new XmlReader(new Input.File(name, () -> bytes), reading)) {
      walk.read(xml);
      bytes.finish();
    }
  }

  /** Its sheets, in their order. */
  List<Sheet> sheets() {
    return sheets;
  }

  /** Walks through the rows of a sheet. */
  void rows(Sheet sheet, Rows rows) throws IOException {
    walk(
        sheet.part(),
        xml -> {
          SheetRows reader = new SheetRows(xml, name, shared, dates, reading);
          xml.children(
              element -> {
                if (element.equals("sheetData")) {
                  reader.read(rows);
                }
              });
        });
  }

  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
