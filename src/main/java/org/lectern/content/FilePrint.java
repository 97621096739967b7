package org.lectern.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lectern.content.source.SourceFile;

/**
 * What a text file holds, in short: equal where the bytes are.
 *
 * @param path the path in the content folder
 * @param head stands for all but the text below the front matter, and for whether there is one
 * @param body stands for that text
 */
public record FilePrint(String path, String head, String body) {
  private static final int LENGTH = 16;

  /** The print of a file that was read. */
  static FilePrint of(byte[] bytes, SourceFile file) {
    int text = file.body().getBytes(StandardCharsets.UTF_8).length;
    int start = Math.max(0, bytes.length - text);
    MessageDigest head = sha256();
    head.update(bytes, 0, start);
    head.update((byte) (file.body().isBlank() ? 0 : 1));
    MessageDigest body = sha256();
    body.update(bytes, start, bytes.length - start);
    return new FilePrint(file.path(), hex(head), hex(body));
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
