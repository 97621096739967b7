package org.lectern.history;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.lectern.cache.BinaryFormat;
import org.lectern.program.Difference;
import org.lectern.program.Difference.Turn;
import org.lectern.program.MediaKind;
import org.lectern.program.Slot;

/** The binary format of differences: a letter for the kind, and its values. */
final class DifferenceFormat {
  private DifferenceFormat() {}

  static Difference read(DataInputStream in) throws IOException {
    char kind = in.readChar();
    return switch (kind) {
      case '+' -> new Difference.Turned(Turn.ADDED, slots(in));
      case '-' -> new Difference.Turned(Turn.REMOVED, slots(in));
      case 'c' -> new Difference.Turned(Turn.CANCELLED, slots(in));
      case 'r' -> new Difference.Turned(Turn.REINSTATED, slots(in));
      case 'm' -> new Difference.Moved(slots(in), slots(in));
      case 't' -> new Difference.Retitled(BinaryFormat.text(in), BinaryFormat.text(in));
      case 's' ->
          new Difference.Speakers(
              BinaryFormat.list(in, BinaryFormat::text), BinaryFormat.list(in, BinaryFormat::text));
      case 'p' ->
          new Difference.Published(
              BinaryFormat.list(in, from -> MediaKind.valueOf(BinaryFormat.text(from))),
              BinaryFormat.list(in, BinaryFormat::text));
      default -> throw new IOException("no kind of difference: " + kind);
    };
  }

  static void write(DataOutputStream out, Difference difference) throws IOException {
    if (difference instanceof Difference.Turned turned) {
      out.writeChar(letter(turned.turn()));
      BinaryFormat.list(out, turned.at(), DifferenceFormat::write);
    } else if (difference instanceof Difference.Moved moved) {
      out.writeChar('m');
      BinaryFormat.list(out, moved.from(), DifferenceFormat::write);
      BinaryFormat.list(out, moved.to(), DifferenceFormat::write);
    } else if (difference instanceof Difference.Retitled retitled) {
      out.writeChar('t');
      BinaryFormat.text(out, retitled.from());
      BinaryFormat.text(out, retitled.to());
    } else if (difference instanceof Difference.Speakers speakers) {
      out.writeChar('s');
      BinaryFormat.list(out, speakers.joined(), BinaryFormat::text);
      BinaryFormat.list(out, speakers.left(), BinaryFormat::text);
    } else if (difference instanceof Difference.Published published) {
      out.writeChar('p');
      List<String> kinds = published.kinds().stream().map(MediaKind::name).toList();
      BinaryFormat.list(out, kinds, BinaryFormat::text);
      BinaryFormat.list(out, published.titles(), BinaryFormat::text);
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
    return BinaryFormat.list(in, DifferenceFormat::slot);
  }

  private static Slot slot(DataInputStream in) throws IOException {
    LocalDateTime start = LocalDateTime.parse(BinaryFormat.text(in));
    LocalDateTime end = LocalDateTime.parse(BinaryFormat.text(in));
    return new Slot(start, end, BinaryFormat.list(in, BinaryFormat::text));
  }

  private static void write(DataOutputStream out, Slot slot) throws IOException {
    BinaryFormat.text(out, slot.start().toString());
    BinaryFormat.text(out, slot.end().toString());
    BinaryFormat.list(out, slot.rooms(), BinaryFormat::text);
  }
}
