package org.lectern.serve;

import java.nio.file.Path;
import org.lectern.Plan;
import org.lectern.hash.Sha256;

/** The body of a response. */
sealed interface ResponseBody {
  /** Bytes in memory. */
  final class Bytes implements ResponseBody {
    private final byte[] bytes;
    private final String tag;

    private Bytes(byte[] bytes, String tag) {
      this.bytes = bytes;
      this.tag = tag;
    }

    byte[] bytes() {
      return bytes;
    }

    /**
     * Returns the entity tag, which changes with the bytes that were built: RFC 9110, section
     * 8.8.3.
     */
    String tag() {
      return tag;
    }
  }

  /** A file on the disk. */
  record OnDisk(Path file) implements ResponseBody {}

  /** Returns the body for a file of the site. */
  static ResponseBody of(Plan.FileContent made) {
    if (made instanceof Plan.Bytes file) {
      return file.isPage() ? page(file.bytes()) : of(file.bytes());
    } else if (made instanceof Plan.Copy copy) {
      return new OnDisk(copy.file());
    }
    throw new IllegalArgumentException("unknown kind of file: " + made);
  }

  /** Returns the body for a page, with the script that shows changes. */
  static Bytes page(byte[] html) {
    String tag = tag(html);
    return new Bytes(PageScript.in(html, tag), tag);
  }

  /** Returns the body for bytes. */
  static Bytes of(byte[] bytes) {
    return new Bytes(bytes, tag(bytes));
  }

  private static String tag(byte[] bytes) {
    return "\"" + new Sha256().add(bytes).hex(20) + "\"";
  }
}
