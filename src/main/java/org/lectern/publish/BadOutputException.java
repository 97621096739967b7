package org.lectern.publish;

import java.io.IOException;

/** The output can't be where it was asked for. Nothing was touched. */
public final class BadOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  BadOutputException(String message) {
    super(message);
  }
}
