package org.lectern.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What stands in the place of a file that <a href="https://git-lfs.com">git LFS</a> hasn't fetched.
 */
final class LfsPointer {
  private static final byte[] START =
      "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

  private LfsPointer() {}

  static boolean is(byte[] file) {
    return file.length > START.length
        && Arrays.equals(START, 0, START.length, file, 0, START.length);
  }
}
