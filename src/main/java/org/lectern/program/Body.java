package org.lectern.program;

import org.lectern.problem.Position;

/**
 * A text in Markdown as its editor wrote it.
 *
 * @param path the file's path in the content folder; relative links start from there
 * @param start where the text begins
 */
public record Body(String markdown, String path, Position start) {
  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return markdown.isBlank();
  }
}
