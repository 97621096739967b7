package org.lectern.serve;

import java.io.IOException;

/** The preview can't listen where it was told to. The message is for editors. */
public final class PreviewException extends IOException {
  private static final long serialVersionUID = 1;

  PreviewException(String message) {
    super(message);
  }

  PreviewException(String message, IOException cause) {
    super(message, cause);
  }
}
