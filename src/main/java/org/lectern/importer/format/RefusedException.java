package org.lectern.importer.format;

import java.io.IOException;
import java.util.Optional;
import org.lectern.problem.Position;

/** Thrown if a file can't be imported. */
public final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final transient Optional<String> hint;

  /** Creates the exception. */
  public RefusedException(Position position, String reason) {
    super(reason);
    this.position = position;
    this.hint = Optional.empty();
  }

  /** Creates the exception with a hint. */
  public RefusedException(Position position, String reason, String hint) {
    super(reason);
    this.position = position;
    this.hint = Optional.of(hint);
  }

  /** Returns the position in the file. */
  public Position position() {
    return position;
  }

  /** Returns how to fix it. */
  public Optional<String> hint() {
    return hint;
  }
}
