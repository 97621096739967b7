package org.lectern.table;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of a workbook when it was made: fastexcel writes the time of the clock.
 *
 * <p>Its parts are found by the archive's directory (<a
 * href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE</a>, 4.3.12 and
 * 4.3.16): fastexcel says how long a part is behind it only, in a form that Java's stream doesn't
 * read.
 */
final class Timeless {
  /**
   * With the very first moment of archives Java would also write it in UTC, by the machine's zone.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Takes a third of the time that Java's usual level takes, for a quarter more bytes. */
  private static final int QUICK = 2;

  private static final String PROPERTIES = "docProps/core.xml";

  private static final int END_SIZE = 22;
  private static final int HEADER_SIZE = 46;
  private static final int LOCAL_SIZE = 30;

  private final ByteBuffer archive;

  private Timeless(byte[] workbook) {
    this.archive = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
  }

  static byte[] of(byte[] workbook) throws IOException {
    ByteArrayBuilder bytes = new ByteArrayBuilder(workbook.length);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(QUICK);
      new Timeless(workbook).copyTo(out);
    }
    return bytes.toByteArray();
  }

  private void copyTo(ZipOutputStream out) throws IOException {
    // An archive without a comment ends in a record of this size.
    int end = archive.capacity() - END_SIZE;
    int count = archive.getShort(end + 10) & 0xffff;
    int header = archive.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      int length = archive.getShort(header + 28) & 0xffff;
      String name =
          new String(archive.array(), header + HEADER_SIZE, length, StandardCharsets.UTF_8);
      ZipEntry part = new ZipEntry(name);
      part.setTimeLocal(ALWAYS);
      out.putNextEntry(part);
      copy(header, name, out);
      out.closeEntry();
      header +=
          HEADER_SIZE
              + length
              + (archive.getShort(header + 30) & 0xffff)
              + (archive.getShort(header + 32) & 0xffff);
    }
  }

  private void copy(int header, String name, ZipOutputStream out) throws IOException {
    int size = archive.getInt(header + 20);
    int local = archive.getInt(header + 42);
    int start =
        local
            + LOCAL_SIZE
            + (archive.getShort(local + 26) & 0xffff)
            + (archive.getShort(local + 28) & 0xffff);
    Inflater inflater = new Inflater(true);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(archive.array(), start, size), inflater)) {
      if (name.equals(PROPERTIES)) {
        out.write(withoutTime(in.readAllBytes()));
      } else {
        in.transferTo(out);
      }
    } finally {
      inflater.end();
    }
  }

  private static byte[] withoutTime(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceFirst("<dcterms:created .*?</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
