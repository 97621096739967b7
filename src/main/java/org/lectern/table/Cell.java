package org.lectern.table;

import java.time.LocalDateTime;
import java.util.Optional;

/** A value in a table. */
public sealed interface Cell {
  /** Nothing. */
  record Empty() implements Cell {}

  /** A text; never a formula, whatever it begins with. */
  record Words(String text) implements Cell {}

  /** A whole number. */
  record Whole(long number) implements Cell {}

  /** A local time, of which the minutes count. */
  record Moment(LocalDateTime time) implements Cell {}

  /** A text, where there is one. */
  static Cell of(Optional<?> text) {
    return text.map(found -> of(found.toString())).orElseGet(Empty::new);
  }

  /** A text; nothing where it is empty. */
  static Cell of(String text) {
    return text.isEmpty() ? new Empty() : new Words(text);
  }
}
