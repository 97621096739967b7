package org.lectern.publish;

import java.io.IOException;

/** The output folder can't be one. */
public final class BadOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With the reason in plain words. */
  public BadOutputException(String message) {
    super(message);
  }
}
