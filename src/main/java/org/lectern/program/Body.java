package org.lectern.program;

import org.lectern.problem.Position;
import org.lectern.shelf.Shelf;
import org.lectern.shelf.ShelvedValue;

/** A text in Markdown as its editor wrote it. Bodies with the same text and place are equal. */
public final class Body {
  private final ShelvedValue<String> markdown;
  private final boolean isEmpty;
  private final String path;
  private final Position start;

  private Body(ShelvedValue<String> markdown, boolean isEmpty, String path, Position start) {
    this.markdown = markdown;
    this.isEmpty = isEmpty;
    this.path = path;
    this.start = start;
  }

  /**
   * A text.
   *
   * @param path the file's path in the content folder; relative links start from there
   * @param start where the text begins
   */
  public static Body of(String markdown, String path, Position start) {
    return new Body(() -> markdown, markdown.isBlank(), path, start);
  }

  /** The same text, put aside. */
  public Body aside(Shelf shelf) {
    return new Body(shelf.put(markdown()), isEmpty, path, start);
  }

  /** The text. */
  public String markdown() {
    return markdown.get();
  }

  /** Whether some characters may be in the text, without fetching it. */
  public boolean mayHold(String characters) {
    return markdown.mayHold(characters);
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return isEmpty;
  }

  /** The file's path in the content folder; relative links start from there. */
  public String path() {
    return path;
  }

  /** Where the text begins. */
  public Position start() {
    return start;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Body body
            && path.equals(body.path)
            && start.equals(body.start)
            && markdown().equals(body.markdown()));
  }

  /** A file has one text at a time, so that its path tells it from most others. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
