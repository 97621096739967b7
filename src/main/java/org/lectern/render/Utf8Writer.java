package org.lectern.render;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes a page piece by piece, each encoded in UTF-8 as it comes: the whole page is never there as
 * characters. Pieces end at whole characters.
 */
final class Utf8Writer extends Writer {
  private static final int ASCII = 0x80;
  private static final int LARGE = 1 << 16;

  private byte[] bytes;
  private int size;

  /** What comes before, of the few pages that are long. */
  private final ByteArrayBuilder before = new ByteArrayBuilder(1);

  Utf8Writer(int expected) {
    this.bytes = new byte[expected];
  }

  /** What was written so far. */
  byte[] toByteArray() {
    if (before.size() == 0) {
      return Arrays.copyOf(bytes, size);
    }
    keep();
    return before.toByteArray();
  }

  /** Forgets what was written; a page that was very long doesn't hold its memory for ever. */
  void clear() {
    before.reset();
    size = 0;
    if (bytes.length > LARGE) {
      bytes = new byte[LARGE];
    }
  }

  private void keep() {
    before.write(bytes, 0, size);
    size = 0;
  }

  /** Takes what is encoded already. */
  void write(byte[] piece) {
    makeRoomFor(piece.length);
    System.arraycopy(piece, 0, bytes, size, piece.length);
    size += piece.length;
  }

  @Override
  public void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(String text, int start, int length) {
    write(text.substring(start, start + length));
  }

  @Override
  public void write(int c) {
    write(String.valueOf((char) c));
  }

  /** The fixed parts of templates come as this; they hold little beyond ASCII. */
  @Override
  public void write(char[] text, int start, int length) {
    makeRoomFor(length);
    byte[] into = bytes;
    int at = size;
    for (int i = start; i < start + length; i++) {
      char c = text[i];
      if (c >= ASCII) {
        write(new String(text, start, length));
        return;
      }
      into[at++] = (byte) c;
    }
    size = at;
  }

  private void makeRoomFor(int length) {
    if (length <= bytes.length - size) {
      return;
    }
    if (size >= LARGE) {
      keep();
    }
    if (length > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
