package org.lectern.reuse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.cache.Form;

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
    return Form.read(bytes, LastBuild::read).orElse(NONE);
  }

  private static LastBuild read(DataInputStream in) throws IOException {
    String frame = Form.text(in);
    List<String> names = new ArrayList<>();
    Map<String, String> bodies = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(Form.text(in));
      bodies.put(names.get(names.size() - 1), Form.text(in));
    }
    Map<String, MadeFile> files = new HashMap<>();
    Map<String, Long> seen = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String path = Form.text(in);
      seen.put(path, in.readLong());
      if (in.readBoolean()) {
        files.put(path, file(in, names));
      }
    }
    return new LastBuild(new Inputs(frame, bodies), files, seen);
  }

  private static MadeFile file(DataInputStream in, List<String> names) throws IOException {
    return new MadeFile(
        in.readLong(),
        in.readLong(),
        Form.text(in),
        Form.list(in, name -> names.get(name.readInt())));
  }

  /** All of it, in the form that is kept. */
  byte[] bytes() {
    return Form.bytes(this, LastBuild::write);
  }

  /** Thousands of files show the same texts: those are named once, and numbered. */
  private static void write(DataOutputStream out, LastBuild build) throws IOException {
    Inputs inputs = build.inputs;
    Form.text(out, inputs.frame());
    Map<String, Integer> numbers = new HashMap<>();
    out.writeInt(inputs.bodies().size());
    for (Map.Entry<String, String> body : inputs.bodies().entrySet()) {
      numbers.put(body.getKey(), numbers.size());
      Form.text(out, body.getKey());
      Form.text(out, body.getValue());
    }
    out.writeInt(build.seen.size());
    for (Map.Entry<String, Long> file : build.seen.entrySet()) {
      MadeFile made = build.files.get(file.getKey());
      // What shows a text that isn't among the inputs has to be made anew each time.
      boolean isKnown = made != null && numbers.keySet().containsAll(made.bodies());
      Form.text(out, file.getKey());
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
    Form.text(out, made.version());
    Form.list(out, made.bodies(), (to, shown) -> to.writeInt(numbers.get(shown)));
  }
}
