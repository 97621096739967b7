package org.lectern.offline;

import java.util.HexFormat;
import org.lectern.stamp.Checksum;

/** Computes short hashes of files. */
final class VersionHash {
  private static final int LENGTH = 10;

  private VersionHash() {}

  static String of(byte[] bytes) {
    return HexFormat.of().toHexDigits(Checksum.of(bytes)).substring(0, LENGTH);
  }
}
