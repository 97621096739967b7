package org.lectern.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values in the form in which they are kept; texts of any length. */
public final class Form {
  private Form() {}

  /** Reads a value. */
  public interface Reading<T> {
    T read(DataInputStream in) throws IOException;
  }

  /** Writes a value. */
  public interface Writing<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  /** What {@link #bytes} gave; nothing where it is another form. */
  public static <T> Optional<T> read(byte[] bytes, Reading<T> reading) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(reading.read(in));
    } catch (IOException | RuntimeException anotherForm) {
      return Optional.empty();
    }
  }

  /** A value as it is kept. */
  public static <T> byte[] bytes(T value, Writing<T> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.write(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every value", e);
    }
    return bytes.toByteArray();
  }

  public static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  public static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  public static Instant instant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong());
  }

  public static void instant(DataOutputStream out, Instant instant) throws IOException {
    out.writeLong(instant.getEpochSecond());
  }

  public static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
    List<T> items = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      items.add(reading.read(in));
    }
    return items;
  }

  public static <T> void list(DataOutputStream out, List<T> items, Writing<T> writing)
      throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      writing.write(out, item);
    }
  }
}
