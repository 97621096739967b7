package org.lectern.importer.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lectern.problem.Position;

/**
 * A stream with limits for a whole file and for each piece of it. A reader marks the end of a piece
 * by {@link #pieceEnds}. That limits what a parser keeps in memory for a single piece, such as a
 * comment or an attribute.
 */
public final class LimitedInputStream extends FilterInputStream {
  private static final long MOST_BYTES = 1L << 30;
  private static final long LONGEST_PIECE = 8L << 20;

  private final String name;
  private long read;
  private long pieceStart;

  LimitedInputStream(String name, InputStream in) {
    super(in);
    this.name = name;
  }

  /** Marks the end of a piece. */
  public void pieceEnds() {
    pieceStart = read;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = super.read(bytes, from, length);
    count(Math.max(0, got));
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws RefusedException {
    read += bytes;
    if (read > MOST_BYTES) {
      throw new RefusedException(Position.file(name), "the file is larger than a gigabyte");
    }
    if (read - pieceStart > LONGEST_PIECE) {
      throw new RefusedException(
          Position.file(name), "a single piece of the file is larger than 8 megabytes");
    }
  }
}
