package org.lectern.reuse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a build made of what, as the file {@code last-build} keeps it. A file that isn't whole, or
 * is another version's, counts as none.
 *
 * @param pages by their paths in the site
 */
record LastBuild(Inputs inputs, Map<String, MadePage> pages) {
  static final LastBuild NONE = new LastBuild(Inputs.NONE, Map.of());

  /** To be changed whenever the file is written in another way. */
  private static final String FORMAT = "lectern last build 1";

  static LastBuild read(Path file) {
    try {
      byte[] whole = Files.readAllBytes(file);
      int end = whole.length - Long.BYTES;
      if (end < 0 || ByteBuffer.wrap(whole).getLong(end) != MadePage.checksum(whole, end)) {
        return NONE;
      }
      try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole, 0, end))) {
        return in.readUTF().equals(FORMAT) ? read(in) : NONE;
      }
    } catch (IOException notThere) {
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
    return new LastBuild(new Inputs(frame, bodies), pages);
  }

  /** Writes the file, whole or not at all; where it can't be written, the next build makes all. */
  void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Path ignored = file.resolveSibling(".gitignore");
      if (!Files.exists(ignored)) {
        Files.write(ignored, "*\n".getBytes(StandardCharsets.UTF_8));
      }
      Path fresh = Files.createTempFile(file.getParent(), "last-build", "");
      Files.write(fresh, bytes());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UnsupportedOperationException notKept) {
      // The next build makes everything.
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(FORMAT);
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
      out.flush();
      out.writeLong(MadePage.checksum(bytes.toByteArray(), bytes.size()));
    }
    return bytes.toByteArray();
  }
}
