package org.lectern.history;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** Reads the contents of files. */
final class FileTexts {
  private static final int LARGEST = 512 * 1024;

  private FileTexts() {}

  /** Returns a file's bytes; nothing if it is larger than any file that a person writes. */
  static Optional<byte[]> of(ObjectReader reader, ObjectId id) throws IOException {
    try {
      return Optional.of(reader.open(id, Constants.OBJ_BLOB).getCachedBytes(LARGEST));
    } catch (LargeObjectException unreadable) {
      return Optional.empty();
    }
  }
}
