package org.lectern.render;

import org.lectern.problem.Position;

/** Where something stands in a file of a conference's own theme. */
final class Places {
  private Places() {}

  /** The file as a whole, by its name below {@code templates}. */
  static Position file(String name) {
    return Position.file("templates/" + name);
  }

  /**
   * A place in it.
   *
   * @param offset in UTF-16 code units from the text's start
   */
  static Position at(String name, String text, int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Position(
        "templates/" + name, line, before.codePointCount(start, before.length()) + 1);
  }
}
