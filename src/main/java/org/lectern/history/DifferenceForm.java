package org.lectern.history;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.lectern.cache.Form;
import org.lectern.program.Difference;
import org.lectern.program.Difference.Turn;
import org.lectern.program.MediaKind;
import org.lectern.program.Slot;

/** The form in which differences are kept: a letter for what it is, and what belongs to it. */
final class DifferenceForm {
  private DifferenceForm() {}

  static Difference read(DataInputStream in) throws IOException {
    char kind = in.readChar();
    return switch (kind) {
      case '+' -> new Difference.Turned(Turn.ADDED, slots(in));
      case '-' -> new Difference.Turned(Turn.REMOVED, slots(in));
      case 'c' -> new Difference.Turned(Turn.CANCELLED, slots(in));
      case 'r' -> new Difference.Turned(Turn.REINSTATED, slots(in));
      case 'm' -> new Difference.Moved(slots(in), slots(in));
      case 't' -> new Difference.Retitled(Form.text(in), Form.text(in));
      case 's' -> new Difference.Speakers(Form.list(in, Form::text), Form.list(in, Form::text));
      case 'p' ->
          new Difference.Published(
              Form.list(in, from -> MediaKind.valueOf(Form.text(from))), Form.list(in, Form::text));
      default -> throw new IOException("no kind of difference: " + kind);
    };
  }

  static void write(DataOutputStream out, Difference difference) throws IOException {
    if (difference instanceof Difference.Turned turned) {
      out.writeChar(letter(turned.turn()));
      Form.list(out, turned.at(), DifferenceForm::write);
    } else if (difference instanceof Difference.Moved moved) {
      out.writeChar('m');
      Form.list(out, moved.from(), DifferenceForm::write);
      Form.list(out, moved.to(), DifferenceForm::write);
    } else if (difference instanceof Difference.Retitled retitled) {
      out.writeChar('t');
      Form.text(out, retitled.from());
      Form.text(out, retitled.to());
    } else if (difference instanceof Difference.Speakers speakers) {
      out.writeChar('s');
      Form.list(out, speakers.joined(), Form::text);
      Form.list(out, speakers.left(), Form::text);
    } else if (difference instanceof Difference.Published published) {
      out.writeChar('p');
      List<String> kinds = published.kinds().stream().map(MediaKind::name).toList();
      Form.list(out, kinds, Form::text);
      Form.list(out, published.titles(), Form::text);
    }
  }

  private static char letter(Turn turn) {
    return switch (turn) {
      case ADDED -> '+';
      case REMOVED -> '-';
      case CANCELLED -> 'c';
      case REINSTATED -> 'r';
    };
  }

  private static List<Slot> slots(DataInputStream in) throws IOException {
    return Form.list(in, DifferenceForm::slot);
  }

  private static Slot slot(DataInputStream in) throws IOException {
    LocalDateTime start = LocalDateTime.parse(Form.text(in));
    LocalDateTime end = LocalDateTime.parse(Form.text(in));
    return new Slot(start, end, Form.list(in, Form::text));
  }

  private static void write(DataOutputStream out, Slot slot) throws IOException {
    Form.text(out, slot.start().toString());
    Form.text(out, slot.end().toString());
    Form.list(out, slot.rooms(), Form::text);
  }
}
