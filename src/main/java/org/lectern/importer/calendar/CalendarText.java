package org.lectern.importer.calendar;

import java.io.ByteArrayOutputStream;
import org.lectern.importer.format.Encoding;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/**
 * The text of a calendar's file.
 *
 * @param lines the same with the lines of the file, for where something stands
 */
record CalendarText(String text, String lines) {
  /** That of these bytes. Tells of an encoding that calendars don't have. */
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

  /** Some programs fold lines within a letter, which shows only when they are one line again. */
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
