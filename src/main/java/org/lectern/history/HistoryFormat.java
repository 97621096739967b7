package org.lectern.history;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.cache.BinaryFormat;
import org.lectern.program.FormerNames;
import org.lectern.program.FormerNames.Former;
import org.lectern.program.History;

/** The binary format of a history. */
final class HistoryFormat {
  private HistoryFormat() {}

  /** Reads what {@link #bytes} has written; returns nothing if the bytes are of another format. */
  static Optional<History> read(byte[] bytes) {
    return BinaryFormat.read(bytes, HistoryFormat::history);
  }

  private static History history(DataInputStream in) throws IOException {
    Map<String, History.Change> changes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String path = BinaryFormat.text(in);
      changes.put(path, new History.Change(BinaryFormat.instant(in), in.readInt()));
    }
    List<History.Event> events = BinaryFormat.list(in, HistoryFormat::event);
    return new History(changes, events, new FormerNames(former(in), former(in)));
  }

  private static Map<String, Former> former(DataInputStream in) throws IOException {
    Map<String, Former> found = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String was = BinaryFormat.text(in);
      String name = BinaryFormat.text(in);
      found.put(
          was, new Former(name, BinaryFormat.list(in, BinaryFormat::text).stream().findFirst()));
    }
    return found;
  }

  private static void write(DataOutputStream out, Map<String, Former> former) throws IOException {
    out.writeInt(former.size());
    for (Map.Entry<String, Former> one : former.entrySet()) {
      BinaryFormat.text(out, one.getKey());
      BinaryFormat.text(out, one.getValue().name());
      BinaryFormat.list(out, one.getValue().now().stream().toList(), BinaryFormat::text);
    }
  }

  private static History.Event event(DataInputStream in) throws IOException {
    String commit = BinaryFormat.text(in);
    Instant at = BinaryFormat.instant(in);
    Instant written = BinaryFormat.instant(in);
    String name = BinaryFormat.text(in);
    Optional<String> session = BinaryFormat.list(in, BinaryFormat::text).stream().findFirst();
    String title = BinaryFormat.text(in);
    return new History.Event(
        commit, at, written, name, session, title, BinaryFormat.list(in, DifferenceFormat::read));
  }

  /** Returns a history as bytes. */
  static byte[] bytes(History history) {
    return BinaryFormat.bytes(history, HistoryFormat::write);
  }

  private static void write(DataOutputStream out, History history) throws IOException {
    out.writeInt(history.changes().size());
    for (Map.Entry<String, History.Change> one : new TreeMap<>(history.changes()).entrySet()) {
      BinaryFormat.text(out, one.getKey());
      BinaryFormat.instant(out, one.getValue().last());
      out.writeInt(one.getValue().revisions());
    }
    BinaryFormat.list(out, history.events(), HistoryFormat::write);
    write(out, history.former().speakers());
    write(out, history.former().rooms());
  }

  private static void write(DataOutputStream out, History.Event event) throws IOException {
    BinaryFormat.text(out, event.commit());
    BinaryFormat.instant(out, event.at());
    BinaryFormat.instant(out, event.written());
    BinaryFormat.text(out, event.name());
    BinaryFormat.list(out, event.session().stream().toList(), BinaryFormat::text);
    BinaryFormat.text(out, event.title());
    BinaryFormat.list(out, event.differences(), DifferenceFormat::write);
  }
}
