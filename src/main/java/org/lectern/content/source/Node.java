package org.lectern.content.source;

import java.util.List;
import java.util.Optional;
import org.lectern.problem.Position;

/**
 * A piece of YAML with the place where it was written. There are texts, lists and mappings only:
 * {@code 13:45}, {@code no} and {@code 0x10} are the text that the editor typed.
 */
public sealed interface Node {
  /** Where the value starts in its own file. */
  Position position();

  /**
   * A single value.
   *
   * @param quoted whether its editor put it in quotes, so that all of it is meant
   * @param severalLines whether it goes on below the line that it begins in
   * @param remark what stands behind it on its line and isn't read, where it looks like a part of
   *     the text: {@code #1}, with no space behind the hash
   */
  record Text(
      String value,
      Position position,
      boolean quoted,
      boolean severalLines,
      Optional<Remark> remark)
      implements Node {
    /** The same with another value. */
    public Text with(String other) {
      return new Text(other, position, quoted, severalLines, remark);
    }
  }

  /**
   * What YAML takes for a remark.
   *
   * @param text up to the line's end
   * @param position of its hash
   */
  record Remark(String text, Position position) {}

  /** A list. */
  record Items(List<Node> items, Position position) implements Node {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with their values, each key once, in the order they were written. */
  record Mapping(List<Entry> entries, Position position) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key. */
    public Optional<Node> get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().equals(key))
          .map(Entry::value)
          .findFirst();
    }

    /** Whether all of it could be read. */
    public boolean isWhole() {
      return entries.stream().noneMatch(entry -> entry.value() instanceof Unread);
    }
  }

  /** A value that can't be read; what is wrong with it is told already. */
  record Unread(Position position) implements Node {}

  /**
   * A key with its value.
   *
   * @param position where the key starts
   */
  record Entry(String key, Position position, Node value) {}

  /** Whether there is no value, as in {@code track:} and {@code track: ""}. */
  default boolean isNothing() {
    return this instanceof Text text && text.value().isBlank();
  }
}
