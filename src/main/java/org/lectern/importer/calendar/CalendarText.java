package org.lectern.importer.calendar;

import java.io.ByteArrayOutputStream;
import org.lectern.importer.format.Encoding;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/**
 * The text of a calendar file.
 *
 * @param lines the text with the lines of the file, to find positions
 */
record CalendarText(String text, String lines) {
  /** Decodes a file. Reports an encoding that calendars don't have. */
  static CalendarText of(byte[] bytes, Position place, Reading reading) throws RefusedException {
    Encoding encoding = Encoding.of(bytes);
    if (!encoding.isUnicode()) {
      byte[] whole = unfolded(bytes);
      Encoding ofWhole = Encoding.of(whole);
      if (ofWhole.isUnicode()) {
        String text = ofWhole.wholeText(whole, place.file());
        return new CalendarText(text, new String(bytes, ofWhole.charset()));
      }
    }
    reading.encoding(encoding, place);
    String text = encoding.wholeText(bytes, place.file());
    return new CalendarText(text, text);
  }

  /** Unfolds lines before decoding: some programs fold lines within a character. */
  private static byte[] unfolded(byte[] bytes) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int end = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n' ? i + 1 : i;
      boolean folds =
          bytes[end] == '\n'
              && end + 1 < bytes.length
              && (bytes[end + 1] == ' ' || bytes[end + 1] == '\t');
      if (folds) {
        i = end + 1;
      } else {
        whole.write(bytes[i]);
      }
    }
    return whole.toByteArray();
  }
}
