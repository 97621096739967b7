package org.lectern.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.address.SitePath;
import org.lectern.hash.Sha256;

/**
 * Names that change with a file's bytes, so that browsers may keep a file for ever: {@code
 * media/map.png} becomes {@code media/map.3f1c9a0b2d.png}.
 */
public final class HashedName {
  private static final int LENGTH = 10;

  private HashedName() {}

  /** The published name of a file with these bytes. */
  public static SitePath of(String path, byte[] bytes) {
    return name(path, new Sha256().add(bytes));
  }

  /**
   * The published name of a file with the bytes of another, however large it is.
   *
   * @throws IOException where it can't be read
   */
  public static SitePath of(String path, Path file) throws IOException {
    Sha256 hash = new Sha256();
    Files.copy(file, hash.stream());
    return name(path, hash);
  }

  private static SitePath name(String path, Sha256 hash) {
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
    return new SitePath(path.substring(0, end) + "." + hash.hex(LENGTH) + path.substring(end));
  }
}
