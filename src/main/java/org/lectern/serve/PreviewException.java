package org.lectern.serve;

import java.io.IOException;

/** Thrown if the preview can't listen at the given host and port. The message is for editors. */
public final class PreviewException extends IOException {
  private static final long serialVersionUID = 1;

  PreviewException(String message) {
    super(message);
  }

  PreviewException(String message, IOException cause) {
    super(message, cause);
  }
}
