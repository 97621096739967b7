package org.lectern.problem;

/** How a problem can be mended by a machine, so that it is read as its hint says. */
public sealed interface Fix {
  /**
   * Another value in place of the one at the problem's position, in the same quotes.
   *
   * @param written the value as it was read
   * @param meant the value in its place
   */
  record Replace(String written, String meant) implements Fix {}

  /**
   * Spaces in place of another sign that fields are indented with, in the whole file.
   *
   * @param sign such as a tab
   */
  record SpacesFor(int sign) implements Fix {}
}
