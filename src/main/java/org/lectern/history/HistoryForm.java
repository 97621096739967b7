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
import org.lectern.cache.Form;
import org.lectern.program.FormerNames;
import org.lectern.program.FormerNames.Former;
import org.lectern.program.History;

/** The form in which a history is kept. */
final class HistoryForm {
  private HistoryForm() {}

  /** Reads what {@link #bytes} gave; nothing where it is another form. */
  static Optional<History> read(byte[] bytes) {
    return Form.read(bytes, HistoryForm::history);
  }

  private static History history(DataInputStream in) throws IOException {
    Map<String, History.Change> changes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String path = Form.text(in);
      changes.put(path, new History.Change(Form.instant(in), in.readInt()));
    }
    List<History.Event> events = Form.list(in, HistoryForm::event);
    return new History(changes, events, new FormerNames(former(in), former(in)));
  }

  private static Map<String, Former> former(DataInputStream in) throws IOException {
    Map<String, Former> found = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String was = Form.text(in);
      String name = Form.text(in);
      found.put(was, new Former(name, Form.list(in, Form::text).stream().findFirst()));
    }
    return found;
  }

  private static void write(DataOutputStream out, Map<String, Former> former) throws IOException {
    out.writeInt(former.size());
    for (Map.Entry<String, Former> one : former.entrySet()) {
      Form.text(out, one.getKey());
      Form.text(out, one.getValue().name());
      Form.list(out, one.getValue().now().stream().toList(), Form::text);
    }
  }

  private static History.Event event(DataInputStream in) throws IOException {
    String commit = Form.text(in);
    Instant at = Form.instant(in);
    Instant written = Form.instant(in);
    String name = Form.text(in);
    Optional<String> session = Form.list(in, Form::text).stream().findFirst();
    String title = Form.text(in);
    return new History.Event(
        commit, at, written, name, session, title, Form.list(in, DifferenceForm::read));
  }

  /** All of it. */
  static byte[] bytes(History history) {
    return Form.bytes(history, HistoryForm::write);
  }

  private static void write(DataOutputStream out, History history) throws IOException {
    out.writeInt(history.changes().size());
    for (Map.Entry<String, History.Change> one : new TreeMap<>(history.changes()).entrySet()) {
      Form.text(out, one.getKey());
      Form.instant(out, one.getValue().last());
      out.writeInt(one.getValue().revisions());
    }
    Form.list(out, history.events(), HistoryForm::write);
    write(out, history.former().speakers());
    write(out, history.former().rooms());
  }

  private static void write(DataOutputStream out, History.Event event) throws IOException {
    Form.text(out, event.commit());
    Form.instant(out, event.at());
    Form.instant(out, event.written());
    Form.text(out, event.name());
    Form.list(out, event.session().stream().toList(), Form::text);
    Form.text(out, event.title());
    Form.list(out, event.differences(), DifferenceForm::write);
  }
}
