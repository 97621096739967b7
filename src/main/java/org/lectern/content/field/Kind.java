package org.lectern.content.field;

import java.util.Optional;
import org.lectern.content.source.Node;

/**
 * What a field takes.
 *
 * @param form the same as data
 * @param words the same in words, as in "a date such as `2021-06-06`"
 * @param reader how a value is read
 */
public record Kind<T>(Form form, String words, Reader<T> reader) {
  /** Reads one value; where it can't, reports why and gives nothing. */
  @FunctionalInterface
  public interface Reader<T> {
    /** The value, or nothing after a report. */
    Optional<T> read(Node node, Reading reading);
  }

  /** The value, or nothing after a report. */
  public Optional<T> read(Node node, Reading reading) {
    return reader.read(node, reading);
  }
}
