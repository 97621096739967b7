package org.lectern.reuse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.cache.BinaryFormat;

/**
 * The files of the last build, and what they were made from.
 *
 * @param files the files that show few texts, by their paths in the site
 * @param stamps the stamp of each published file, as the disk gave it
 */
record LastBuild(Inputs inputs, Map<String, MadeFile> files, Map<String, Long> stamps) {
  static final LastBuild NONE = new LastBuild(Inputs.NONE, Map.of(), Map.of());

  /**
   * Reads what {@link #bytes} has written; returns {@link #NONE} if the bytes are of another
   * format.
   */
  static LastBuild of(byte[] bytes) {
    return BinaryFormat.read(bytes, LastBuild::read).orElse(NONE);
  }

  private static LastBuild read(DataInputStream in) throws IOException {
    String frame = BinaryFormat.text(in);
    List<String> names = new ArrayList<>();
    Map<String, String> bodies = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(BinaryFormat.text(in));
      bodies.put(names.get(names.size() - 1), BinaryFormat.text(in));
    }
    Map<String, MadeFile> files = new HashMap<>();
    Map<String, Long> stamps = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String path = BinaryFormat.text(in);
      stamps.put(path, in.readLong());
      if (in.readBoolean()) {
        files.put(path, file(in, names));
      }
    }
    return new LastBuild(new Inputs(frame, bodies), files, stamps);
  }

  private static MadeFile file(DataInputStream in, List<String> names) throws IOException {
    return new MadeFile(
        in.readLong(),
        in.readLong(),
        BinaryFormat.text(in),
        BinaryFormat.list(in, name -> names.get(name.readInt())));
  }

  /** Returns all of it as bytes. */
  byte[] bytes() {
    return BinaryFormat.bytes(this, LastBuild::write);
  }

  /** Thousands of files show the same texts: these are named once and numbered. */
  private static void write(DataOutputStream out, LastBuild build) throws IOException {
    Inputs inputs = build.inputs;
    BinaryFormat.text(out, inputs.frame());
    Map<String, Integer> numbers = new HashMap<>();
    out.writeInt(inputs.bodies().size());
    for (Map.Entry<String, String> body : inputs.bodies().entrySet()) {
      numbers.put(body.getKey(), numbers.size());
      BinaryFormat.text(out, body.getKey());
      BinaryFormat.text(out, body.getValue());
    }
    out.writeInt(build.stamps.size());
    for (Map.Entry<String, Long> file : build.stamps.entrySet()) {
      MadeFile made = build.files.get(file.getKey());
      // A file that shows a text that isn't among the inputs has to be made again each time.
      boolean isKnown = made != null && numbers.keySet().containsAll(made.bodies());
      BinaryFormat.text(out, file.getKey());
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
    out.writeLong(made.checksum());
    BinaryFormat.text(out, made.version());
    BinaryFormat.list(out, made.bodies(), (to, shown) -> to.writeInt(numbers.get(shown)));
  }
}
