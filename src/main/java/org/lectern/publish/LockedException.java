package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown if another build is publishing to the same place. */
public final class LockedException extends IOException {
  private static final long serialVersionUID = 1L;

  LockedException(Path lock) {
    super("another build is at work here (it holds " + lock + "): wait until it has finished");
  }
}
