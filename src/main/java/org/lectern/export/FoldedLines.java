package org.lectern.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of a calendar, none of them longer than 75 octets: what goes beyond stands on the next one
 * behind a space, and no character is cut (<a
 * href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, section 3.1</a>). The
 * libraries for calendars count characters instead, of which many take three octets.
 */
final class FoldedLines {
  private static final int LONGEST = 75;

  private FoldedLines() {}

  /**
   * The lines in UTF-8.
   *
   * @param text lines that end in CRLF
   */
  static byte[] of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + bytes.length / 64 + 2);
    int from = 0;
    int room = LONGEST;
    int line = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        line = 0;
        room = LONGEST;
      } else if (bytes[at] == '\r') {
        line = 0;
      } else if (isStart(bytes[at])) {
        int length = length(bytes[at]);
        if (line + length > room) {
          out.write(bytes, from, at - from);
          out.write('\r');
          out.write('\n');
          out.write(' ');
          from = at;
          line = 0;
          room = LONGEST - 1;
        }
        line += length;
      }
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  /** Whether a character begins with this octet. */
  private static boolean isStart(byte octet) {
    return (octet & 0xC0) != 0x80;
  }

  /** How many octets the character takes that begins with this one. */
  private static int length(byte start) {
    int octet = start & 0xFF;
    return octet < 0x80 ? 1 : octet < 0xE0 ? 2 : octet < 0xF0 ? 3 : 4;
  }
}
