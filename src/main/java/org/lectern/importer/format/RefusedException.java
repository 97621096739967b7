package org.lectern.importer.format;

import java.io.IOException;
import java.util.Optional;
import org.lectern.problem.Position;

/** A file that isn't imported, and why. */
public final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final transient Optional<String> hint;

  /** A refusal. */
  public RefusedException(Position position, String reason) {
    super(reason);
    this.position = position;
    this.hint = Optional.empty();
  }

  /** A refusal with what to do about it. */
  public RefusedException(Position position, String reason, String hint) {
    super(reason);
    this.position = position;
    this.hint = Optional.of(hint);
  }

  /** Where in the file. */
  public Position position() {
    return position;
  }

  /** What to do about it. */
  public Optional<String> hint() {
    return hint;
  }
}
