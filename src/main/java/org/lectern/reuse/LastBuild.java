package org.lectern.reuse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a build made of what.
 *
 * @param pages by their paths in the site
 * @param seen what the disk said of each published file
 */
record LastBuild(Inputs inputs, Map<String, MadePage> pages, Map<String, Long> seen) {
  static final LastBuild NONE = new LastBuild(Inputs.NONE, Map.of(), Map.of());

  /** Reads what {@link #bytes} gave; what another form gave counts as none. */
  static LastBuild of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return read(in);
    } catch (IOException anotherForm) {
      return NONE;
    }
  }

  private static LastBuild read(DataInputStream in) throws IOException {
    String frame = in.readUTF();
    Map<String, String> bodies = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      bodies.put(in.readUTF(), in.readUTF());
    }
    Map<String, MadePage> pages = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String path = in.readUTF();
      long size = in.readLong();
      long print = in.readLong();
      String version = in.readUTF();
      Set<String> shown = new TreeSet<>();
      for (int more = in.readInt(); more > 0; more--) {
        shown.add(in.readUTF());
      }
      pages.put(path, new MadePage(size, print, version, shown));
    }
    Map<String, Long> seen = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      seen.put(in.readUTF(), in.readLong());
    }
    return new LastBuild(new Inputs(frame, bodies), pages, seen);
  }

  /** All of it, in the form that is kept. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(inputs.frame());
      out.writeInt(inputs.bodies().size());
      for (Map.Entry<String, String> body : new TreeMap<>(inputs.bodies()).entrySet()) {
        out.writeUTF(body.getKey());
        out.writeUTF(body.getValue());
      }
      out.writeInt(pages.size());
      for (Map.Entry<String, MadePage> page : new TreeMap<>(pages).entrySet()) {
        MadePage made = page.getValue();
        out.writeUTF(page.getKey());
        out.writeLong(made.size());
        out.writeLong(made.print());
        out.writeUTF(made.version());
        out.writeInt(made.bodies().size());
        for (String shown : made.bodies()) {
          out.writeUTF(shown);
        }
      }
      out.writeInt(seen.size());
      for (Map.Entry<String, Long> file : new TreeMap<>(seen).entrySet()) {
        out.writeUTF(file.getKey());
        out.writeLong(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every build", e);
    }
    return bytes.toByteArray();
  }
}
