package org.lectern.importer.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/** What comes out of an archive, which may be a thousand times as much as goes in. */
final class Unpacked extends FilterInputStream {
  private static final long MOST = 256L << 20;

  private final Budget budget;

  /** How much may come out of an archive as a whole. */
  static final class Budget {
    private final String name;
    private long used;

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

  Unpacked(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    budget.take(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = super.read(bytes, from, length);
    budget.take(got);
    return got;
  }

  /** Reads the rest, at whose end shows whether all of it is what was packed. */
  void finish() throws IOException {
    byte[] rest = new byte[1 << 13];
    while (read(rest, 0, rest.length) >= 0) {
      // Nobody wants it.
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
