package org.lectern.history;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Values in the form in which they are kept; texts of any length. */
final class Form {
  private Form() {}

  interface Reading<T> {
    T read(DataInputStream in) throws IOException;
  }

  interface Writing<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static Instant instant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong());
  }

  static void instant(DataOutputStream out, Instant instant) throws IOException {
    out.writeLong(instant.getEpochSecond());
  }

  static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
    List<T> items = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      items.add(reading.read(in));
    }
    return items;
  }

  static <T> void list(DataOutputStream out, List<T> items, Writing<T> writing) throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      writing.write(out, item);
    }
  }
}
