package org.lectern.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * Standard output, which whoever reads it may close early, as {@code head} does: what comes after
 * that isn't wanted, and is no failure. A full disk is one.
 */
final class Outlet extends OutputStream {
  private static final Pattern CLOSED =
      Pattern.compile("(?i)broken pipe|the pipe (is|has) be(ing|en) ");

  private final OutputStream to;
  private boolean closed;

  Outlet(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (closed) {
      return;
    }
    try {
      to.write(bytes, from, count);
    } catch (IOException failed) {
      closed = CLOSED.matcher(String.valueOf(failed.getMessage())).find();
      if (!closed) {
        throw failed;
      }
    }
  }
}
