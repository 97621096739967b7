package org.lectern.publish;

import java.io.IOException;

/** Thrown if the output folder can't be used as one. Nothing was changed. */
public final class BadOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  BadOutputException(String message) {
    super(message);
  }
}
