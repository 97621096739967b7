package org.lectern.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    MessageDigest digest = sha256();
    digest.update(bytes);
    return name(path, digest);
  }

  /**
   * The published name of a file with the bytes of another, however large it is.
   *
   * @throws IOException where it can't be read
   */
  public static SitePath of(String path, Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return name(path, digest);
  }

  private static SitePath name(String path, MessageDigest digest) {
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    return new SitePath(path.substring(0, end) + "." + hash + path.substring(end));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
