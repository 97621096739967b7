package org.lectern.markdown;

import java.util.Optional;

/**
 * A text's words without marks, in lines and in one line. Of most texts the one is the other
 * without the ends of its lines, and isn't kept in memory beside it.
 *
 * @param paragraphs in lines, with an empty one between paragraphs
 * @param other in one line, where that is more than joining the lines
 */
public record PlainWords(String paragraphs, Optional<String> other) {
  static final PlainWords NONE = new PlainWords("", Optional.empty());

  static PlainWords of(String paragraphs, String line) {
    return new PlainWords(
        paragraphs, joined(paragraphs).equals(line) ? Optional.empty() : Optional.of(line));
  }

  /** In one line. */
  public String line() {
    return other.orElseGet(() -> joined(paragraphs));
  }

  private static String joined(String paragraphs) {
    return paragraphs.replace("\n\n", " ").replace('\n', ' ');
  }
}
