package org.lectern.importer.table;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the beginning of a file in CSV shows: its encoding, and what separates its cells. */
record CsvStart(Charset charset, boolean isUnicode, char delimiter) {
  static final int LENGTH = 1 << 16;

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  /** Looks at the beginning, and puts it back but for a mark of the encoding. */
  static CsvStart of(PushbackInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LENGTH);
    int mark = 0;
    Charset charset;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
      charset = StandardCharsets.UTF_8;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    } else {
      charset = guess(bytes);
    }
    in.unread(bytes, mark, bytes.length - mark);
    String text = decoded(bytes, mark, charset).orElse("");
    boolean unicode = charset.name().startsWith("UTF");
    return new CsvStart(charset, unicode, delimiter(text));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 255) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-8, or else what Excel writes in Japan, or else what it writes in the West. */
  private static Charset guess(byte[] bytes) {
    if (decoded(bytes, 0, StandardCharsets.UTF_8).isPresent()) {
      return StandardCharsets.UTF_8;
    }
    Charset japanese = Charset.forName("windows-31j");
    return decoded(bytes, 0, japanese).filter(CsvStart::isJapanese).isPresent()
        ? japanese
        : Charset.forName("windows-1252");
  }

  private static boolean isJapanese(String text) {
    long kana = text.codePoints().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
    long kanji = text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
    long halfWidth = text.codePoints().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
    return kana + kanji > 2 * halfWidth;
  }

  /** The text, if it is one in this encoding; it may end in the middle of a character. */
  private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from), text, false);
    return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
  }

  /** What separates most cells of the first rows, outside of quotes. */
  private static char delimiter(String text) {
    int[] counts = new int[DELIMITERS.size()];
    boolean quoted = false;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < 3; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && DELIMITERS.contains(c)) {
        counts[DELIMITERS.indexOf(c)]++;
      } else if (!quoted && c == '\n') {
        lines++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.get(best);
  }
}
