package org.lectern.importer.table;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/**
 * A part of an archive, which is refused where it isn't what was packed. What comes out of an
 * archive may be a thousand times as much as goes in, and is limited.
 */
final class Part extends FilterInputStream {
  private static final long MOST = 256L << 20;

  private final CRC32 sum = new CRC32();
  private final ZipEntry entry;
  private final Budget budget;

  /** How much may come out of an archive as a whole. */
  static final class Budget {
    private final String name;
    private long used;

    /**
     * That of an archive.
     *
     * @param name what it is called
     */
    Budget(String name) {
      this.name = name;
    }

    private void take(int bytes) throws RefusedException {
      used += Math.max(0, bytes);
      if (used > MOST) {
        throw new RefusedException(
            Position.file(name), "unpacked, this workbook is larger than 256 megabytes");
      }
    }
  }

  private Part(InputStream in, ZipEntry entry, Budget budget) {
    super(in);
    this.entry = entry;
    this.budget = budget;
  }

  /** Opens one. */
  static Part of(ZipFile zip, ZipEntry entry, Budget budget) throws IOException {
    try {
      return new Part(zip.getInputStream(entry), entry, budget);
    } catch (ZipException | EOFException wrong) {
      throw damaged(budget.name);
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
      throw damaged(budget.name);
    }
    if (got > 0) {
      sum.update(bytes, from, got);
    } else if (got < 0 && sum.getValue() != entry.getCrc()) {
      throw damaged(budget.name);
    }
    budget.take(got);
    return got;
  }

  /** Reads the rest, at whose end shows whether all of it is what was packed. */
  void finish() throws IOException {
    transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
