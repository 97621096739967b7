package org.lectern.offline;

import java.util.HexFormat;
import org.lectern.stamp.Checksum;

/** Short words that change with bytes. */
final class Versions {
  private static final int LENGTH = 10;

  private Versions() {}

  static String of(byte[] bytes) {
    return HexFormat.of().toHexDigits(Checksum.of(bytes)).substring(0, LENGTH);
  }
}
