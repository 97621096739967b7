package org.lectern.reuse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a build made of what.
 *
 * @param files that show few texts, by their paths in the site
 * @param seen what the disk said of each published file
 */
record LastBuild(Inputs inputs, Map<String, MadeFile> files, Map<String, Long> seen) {
  static final LastBuild NONE = new LastBuild(Inputs.NONE, Map.of(), Map.of());

  /** Reads what {@link #bytes} gave; what another form gave counts as none. */
  static LastBuild of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return read(in);
    } catch (IOException | IndexOutOfBoundsException anotherForm) {
      return NONE;
    }
  }

  private static LastBuild read(DataInputStream in) throws IOException {
    String frame = in.readUTF();
    List<String> names = new ArrayList<>();
    Map<String, String> bodies = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
      bodies.put(names.get(names.size() - 1), in.readUTF());
    }
    Map<String, MadeFile> files = new HashMap<>();
    Map<String, Long> seen = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String path = in.readUTF();
      seen.put(path, in.readLong());
      if (in.readBoolean()) {
        files.put(path, file(in, names));
      }
    }
    return new LastBuild(new Inputs(frame, bodies), files, seen);
  }

  private static MadeFile file(DataInputStream in, List<String> names) throws IOException {
    long size = in.readLong();
    long print = in.readLong();
    String version = in.readUTF();
    List<String> shown = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      shown.add(names.get(in.readInt()));
    }
    return new MadeFile(size, print, version, shown);
  }

  /** All of it, in the form that is kept. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every build", e);
    }
    return bytes.toByteArray();
  }

  /** Thousands of files show the same texts: those are named once, and numbered. */
  private void write(DataOutputStream out) throws IOException {
    out.writeUTF(inputs.frame());
    Map<String, Integer> numbers = new HashMap<>();
    out.writeInt(inputs.bodies().size());
    for (Map.Entry<String, String> body : inputs.bodies().entrySet()) {
      numbers.put(body.getKey(), numbers.size());
      out.writeUTF(body.getKey());
      out.writeUTF(body.getValue());
    }
    out.writeInt(seen.size());
    for (Map.Entry<String, Long> file : seen.entrySet()) {
      MadeFile made = files.get(file.getKey());
      // What shows a text that isn't among the inputs has to be made anew each time.
      boolean isKnown = made != null && numbers.keySet().containsAll(made.bodies());
      out.writeUTF(file.getKey());
      out.writeLong(file.getValue());
      out.writeBoolean(isKnown);
      if (isKnown) {
        write(out, made, numbers);
      }
    }
  }

  private static void write(DataOutputStream out, MadeFile made, Map<String, Integer> numbers)
      throws IOException {
    out.writeLong(made.size());
    out.writeLong(made.print());
    out.writeUTF(made.version());
    out.writeInt(made.bodies().size());
    for (String shown : made.bodies()) {
      out.writeInt(numbers.get(shown));
    }
  }
}
