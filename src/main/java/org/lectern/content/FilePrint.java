package org.lectern.content;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.lectern.content.source.SourceFile;
import org.lectern.stamp.Checksum;

/**
 * What a text file holds, in short: equal where the bytes are.
 *
 * @param path the path in the content folder
 * @param head stands for all but the text below the front matter, and for whether there is one
 * @param body stands for that text
 */
public record FilePrint(String path, String head, String body) {
  /** The print of a file that was read. */
  static FilePrint of(byte[] bytes, SourceFile file) {
    int text = file.body().getBytes(StandardCharsets.UTF_8).length;
    int start = Math.max(0, bytes.length - text);
    String blank = file.body().isBlank() ? "blank " : "";
    return new FilePrint(
        file.path(), blank + print(bytes, 0, start), print(bytes, start, bytes.length - start));
  }

  private static String print(byte[] bytes, int start, int length) {
    Checksum checksum = new Checksum();
    checksum.add(bytes, start, length);
    return HexFormat.of().toHexDigits(checksum.value()) + "-" + length;
  }
}
