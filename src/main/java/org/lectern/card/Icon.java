package org.lectern.card;

import java.util.List;

/**
 * A square that stands for a conference among a device's programs: letters on a colour. Systems cut
 * circles and rounded squares out of it, and the letters lie well within.
 *
 * @param letters one or two; a lectern is drawn where they can't be
 * @param color behind the letters, {@code #rrggbb}
 * @param size of an edge in pixels
 */
public record Icon(String letters, String color, int size) implements Picture {
  @Override
  public List<String> facts() {
    return List.of(letters, color, Integer.toString(size));
  }
}
