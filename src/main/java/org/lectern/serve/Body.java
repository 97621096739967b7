package org.lectern.serve;

import java.nio.file.Path;
import org.lectern.Plan;
import org.lectern.hash.Sha256;

/** What an answer holds. */
sealed interface Body {
  /** Bytes at hand. */
  final class Bytes implements Body {
    private final byte[] bytes;
    private final String tag;

    private Bytes(byte[] bytes, String tag) {
      this.bytes = bytes;
      this.tag = tag;
    }

    byte[] bytes() {
      return bytes;
    }

    /** Changes with what was built: RFC 9110, section 8.8.3. */
    String tag() {
      return tag;
    }
  }

  /** A file on the disk. */
  record OnDisk(Path file) implements Body {}

  /** A file of the site. */
  static Body of(Plan.Made made) {
    if (made instanceof Plan.Bytes file) {
      return file.isPage() ? page(file.bytes()) : of(file.bytes());
    } else if (made instanceof Plan.Copy copy) {
      return new OnDisk(copy.file());
    }
    throw new IllegalArgumentException("unknown kind of file: " + made);
  }

  /** A page with the script in it that shows changes. */
  static Bytes page(byte[] html) {
    String tag = tag(html);
    return new Bytes(PageScript.in(html, tag), tag);
  }

  /** Bytes as they are. */
  static Bytes of(byte[] bytes) {
    return new Bytes(bytes, tag(bytes));
  }

  private static String tag(byte[] bytes) {
    return "\"" + new Sha256().add(bytes).hex(20) + "\"";
  }
}
