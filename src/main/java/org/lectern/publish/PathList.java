package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The format of Lectern's own files: a line with its name and version, then one line for each
 * entry. Line breaks in names are written {@code \n}.
 */
final class PathList {
  private PathList() {}

  static byte[] bytes(String header, List<String> lines) {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (String line : lines) {
      text.append(line.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads the entries of a file.
   *
   * @param entry parses a line; throws an IllegalArgumentException if Lectern wouldn't write it
   * @throws IOException if the file can't be read, or Lectern wouldn't write it
   */
  static <T> List<T> read(Path file, String header, Function<String, T> entry) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String start = header + "\n";
    if (!text.startsWith(start) || !text.endsWith("\n")) {
      throw damaged(file, "it doesn't begin with \"" + header + "\" or has no end");
    }
    try {
      return text.substring(start.length())
          .lines()
          .map(String::translateEscapes)
          .map(entry)
          .toList();
    } catch (IllegalArgumentException e) {
      throw damaged(file, e.getMessage());
    }
  }

  private static IOException damaged(Path file, String why) {
    return new IOException(
        file
            + " isn't as this version of Lectern wrote it ("
            + why
            + "): empty the output folder and build again");
  }
}
