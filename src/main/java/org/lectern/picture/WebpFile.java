package org.lectern.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A WebP file, of which only the head is read.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#section-2.4">RFC 9649, section 2.4</a>
 */
final class WebpFile {
  private static final int HEAD = 30;

  private WebpFile() {}

  static Optional<Size> size(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return head.length == HEAD && text(head, 0).equals("RIFF") && text(head, 8).equals("WEBP")
          ? size(text(head, 12), ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN))
          : Optional.empty();
    }
  }

  private static String text(byte[] head, int at) {
    return new String(head, at, 4, StandardCharsets.US_ASCII);
  }

  private static Optional<Size> size(String chunk, ByteBuffer head) {
    return switch (chunk) {
      case "VP8 " -> Size.ofSaid(head.getShort(26) & 0x3FFF, head.getShort(28) & 0x3FFF);
      case "VP8L" -> {
        int bits = head.getInt(21);
        yield Size.ofSaid((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
      }
      case "VP8X" ->
          Size.ofSaid((head.getInt(24) & 0xFFFFFF) + 1, (head.getInt(26) >>> 8 & 0xFFFFFF) + 1);
      default -> Optional.empty();
    };
  }
}
