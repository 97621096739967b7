package org.lectern.render;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lectern.site.SitePath;

/**
 * Names that change with a file's bytes, so that browsers may keep a file for ever: {@code
 * media/map.png} becomes {@code media/map.3f1c9a0b2d.png}.
 */
public final class HashedName {
  private static final int LENGTH = 10;

  private HashedName() {}

  /** The published name of a file with these bytes. */
  public static SitePath of(String path, byte[] bytes) {
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
    return new SitePath(path.substring(0, end) + "." + hash(bytes) + path.substring(end));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
