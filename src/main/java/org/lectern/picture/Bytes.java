package org.lectern.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file's bytes, read from the beginning to the end; one that ends too early is broken. */
final class Bytes {
  private final byte[] all;
  private int at;

  Bytes(byte[] all) {
    this.all = all;
  }

  /** Whether a file or a part of one begins with a text in ASCII. */
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

  /** The next byte, which isn't taken. */
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

  /** Goes back to a place, so that it is read again. */
  void back(int place) {
    at = place;
  }

  /** What was read since a place. */
  byte[] since(int start) {
    return Arrays.copyOfRange(all, start, at);
  }

  private void need(long length) throws BadPictureException {
    if (length < 0 || length > all.length - at) {
      throw BadPictureException.broken("the file ends too early");
    }
  }
}
