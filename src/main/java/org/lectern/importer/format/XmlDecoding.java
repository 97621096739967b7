package org.lectern.importer.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Position;

/**
 * Decodes the characters of an XML file (XML 1.0, appendix F). If the parser decoded them itself,
 * it would print to the terminal about invalid bytes.
 */
final class XmlDecoding {
  private static final int LONGEST_START = 1024;
  private static final Pattern DECLARED =
      Pattern.compile("\\A<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]+)");

  private XmlDecoding() {}

  static Reader of(LimitedInputStream in, String name) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_START);
    byte[] start = bytes.readNBytes(LONGEST_START);
    Encoding marked = Encoding.of(start);
    bytes.unread(start, marked.mark(), start.length - marked.mark());
    Charset charset = marked.mark() > 0 ? marked.charset() : charset(start, name);
    return new InputStreamReader(bytes, new Encoding(charset, 0).decoder());
  }

  private static Charset charset(byte[] start, String name) throws RefusedException {
    if (start.length > 1 && start[0] == 0 && start[1] == '<') {
      return StandardCharsets.UTF_16BE;
    }
    if (start.length > 1 && start[0] == '<' && start[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new RefusedException(
          new Position(name, 1, 1),
          "the encoding \"%s\" isn't known".formatted(PlainText.line(declared.group(1))));
    }
  }
}
