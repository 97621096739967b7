package org.lectern.importer.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lectern.problem.Position;

/**
 * The character encoding of a file: that of its byte order mark, or else a guess.
 *
 * @param mark the length of the byte order mark in bytes
 */
public record Encoding(Charset charset, int mark) {
  /** Returns the encoding of a file, for which its beginning is enough. */
  public static Encoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? new Encoding(StandardCharsets.UTF_16BE, 2)
        : new Encoding(guess(bytes), 0);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 255) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns UTF-8, or else the encoding of Windows in Japan, or else that of Windows in the West.
   */
  private static Charset guess(byte[] bytes) {
    if (new Encoding(StandardCharsets.UTF_8, 0).text(bytes).isPresent()) {
      return StandardCharsets.UTF_8;
    }
    Charset japanese = Charset.forName("windows-31j");
    return new Encoding(japanese, 0).text(bytes).filter(Encoding::isJapanese).isPresent()
        ? japanese
        : Charset.forName("windows-1252");
  }

  private static boolean isJapanese(String text) {
    long kana = text.codePoints().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
    long kanji = text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
    long halfWidth = text.codePoints().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
    return kana + kanji > 2 * halfWidth;
  }

  /** Whether the encoding has all characters. */
  public boolean isUnicode() {
    return charset.name().startsWith("UTF");
  }

  /**
   * Decodes a text, which may end in the middle of a character; returns nothing if it isn't in this
   * encoding.
   */
  public Optional<String> text(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decode(bytes, text, false);
    return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
  }

  /**
   * Decodes a whole file.
   *
   * @param name the file's name
   * @throws RefusedException if a line isn't in this encoding
   */
  public String wholeText(byte[] bytes, String name) throws RefusedException {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decode(bytes, text, true);
    String found = text.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) found.chars().filter(c -> c == '\n').count();
      throw new RefusedException(
          new Position(name, line, 1), "this line isn't in the encoding of the others, " + charset);
    }
    return found;
  }

  /** Returns a decoder that fails rather than lose characters. */
  public CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private CoderResult decode(byte[] bytes, CharBuffer into, boolean isAll) {
    return decoder().decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark), into, isAll);
  }
}
