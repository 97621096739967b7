package org.lectern.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a file's bytes from the beginning to the end. Methods throw a {@link BadPictureException}
 * if the file ends too early.
 */
final class ByteReader {
  private final byte[] all;
  private int at;

  ByteReader(byte[] all) {
    this.all = all;
  }

  /** Whether bytes begin with an ASCII text. */
  static boolean begin(byte[] bytes, String text) {
    byte[] start = text.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == all.length;
  }

  /** Returns the next byte without consuming it. */
  int peek() throws BadPictureException {
    need(1);
    return all[at] & 0xFF;
  }

  int u8() throws BadPictureException {
    need(1);
    return all[at++] & 0xFF;
  }

  int u16() throws BadPictureException {
    return u8() << 8 | u8();
  }

  int u16Little() throws BadPictureException {
    return u8() | u8() << 8;
  }

  int u24Little() throws BadPictureException {
    return u16Little() | u8() << 16;
  }

  long u32() throws BadPictureException {
    return (long) u16() << 16 | u16();
  }

  long u32Little() throws BadPictureException {
    return u16Little() | (long) u16Little() << 16;
  }

  String text(int length) throws BadPictureException {
    return new String(take(length), StandardCharsets.ISO_8859_1);
  }

  byte[] take(long length) throws BadPictureException {
    need(length);
    int from = at;
    at += (int) length;
    return Arrays.copyOfRange(all, from, at);
  }

  void skip(long length) throws BadPictureException {
    need(length);
    at += (int) length;
  }

  /** Goes back to an earlier position. */
  void back(int place) {
    at = place;
  }

  /** Returns the bytes between an earlier position and the current one. */
  byte[] since(int start) {
    return Arrays.copyOfRange(all, start, at);
  }

  private void need(long length) throws BadPictureException {
    if (length < 0 || length > all.length - at) {
      throw BadPictureException.broken("the file ends too early");
    }
  }
}
