package org.lectern.importer.table;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/** A part of an archive, which is refused where it isn't what was packed. */
final class Part extends FilterInputStream {
  private final CRC32 sum = new CRC32();
  private final ZipEntry entry;
  private final String name;

  private Part(InputStream in, ZipEntry entry, String name) {
    super(in);
    this.entry = entry;
    this.name = name;
  }

  /**
   * Opens one.
   *
   * @param name what the archive is called
   */
  static InputStream of(ZipFile zip, ZipEntry entry, String name) throws IOException {
    try {
      return new Part(zip.getInputStream(entry), entry, name);
    } catch (ZipException | EOFException wrong) {
      throw damaged(name);
    }
  }

  /** What is told of an archive that came to harm on its way. */
  static RefusedException damaged(String name) {
    return new RefusedException(
        Position.file(name), "this workbook is damaged", "save or fetch it anew");
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got;
    try {
      got = super.read(bytes, from, length);
    } catch (ZipException | EOFException wrong) {
      throw damaged(name);
    }
    if (got > 0) {
      sum.update(bytes, from, got);
    } else if (got < 0 && sum.getValue() != entry.getCrc()) {
      throw damaged(name);
    }
    return got;
  }
}
