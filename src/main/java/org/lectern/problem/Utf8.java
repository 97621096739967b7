package org.lectern.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file's text from its bytes. */
public final class Utf8 {
  private Utf8() {}

  /**
   * The text without a byte order mark and with {@code \n} at the end of each line, however its
   * editor's machine writes these. Nothing where it isn't UTF-8: {@code problems} says where.
   *
   * @param file the path that editors see
   */
  public static Optional<String> decode(byte[] bytes, String file, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean wrong =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true)
            .isError();
    String text = plain(out.flip().toString());
    if (!wrong) {
      return Optional.of(text);
    }
    String line = text.substring(text.lastIndexOf('\n') + 1);
    int number = (int) text.chars().filter(c -> c == '\n').count() + 1;
    Position place = new Position(file, number, line.codePointCount(0, line.length()) + 1);
    problems.add(
        Problem.of(
            Rule.NOT_UTF8,
            place,
            "this isn't text in UTF-8",
            "save the file again with the encoding UTF-8"));
    return Optional.empty();
  }

  private static String plain(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
