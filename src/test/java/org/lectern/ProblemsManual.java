package org.lectern;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of {@code docs/problems.md}: fenced blocks that name a file, and below them a block
 * that names none, with the problems that they give.
 *
 * @param base the files above the first rule, which all examples start from
 */
record ProblemsManual(String text, List<Block> base, List<Example> examples) {
  private static final Pattern PART =
      Pattern.compile(
          "(?ms)^### (?<rule>\\S+)$|^```(?<kind>\\S*) ?(?<path>[^\n]*)\n(?<text>.*?)^```$");

  /**
   * A file.
   *
   * @param kind {@code remove} for one that isn't there, {@code hex} for one in bytes, else the
   *     language that it is written in
   */
  record Block(String kind, String path, String text) {
    void writeTo(Path folder) throws IOException {
      Path file = folder.resolve(path);
      if (kind.equals("remove")) {
        Files.delete(file);
        return;
      }
      Files.createDirectories(file.getParent());
      Files.write(
          file,
          kind.equals("hex")
              ? HexFormat.of().parseHex(text.replaceAll("\\s", ""))
              : text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * An example.
   *
   * @param problems a line for each
   * @param start where these begin in the manual
   */
  record Example(String rule, List<Block> files, String problems, int start) {}

  static ProblemsManual read(Path manual) throws IOException {
    String text = Files.readString(manual);
    List<Block> base = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    List<Block> files = base;
    String rule = "";
    Matcher part = PART.matcher(text);
    while (part.find()) {
      if (part.group("rule") != null) {
        rule = part.group("rule");
        files = new ArrayList<>();
      } else if (!part.group("path").isEmpty()) {
        files.add(new Block(part.group("kind"), part.group("path"), part.group("text")));
      } else if (!rule.isEmpty() && part.group("kind").isEmpty()) {
        examples.add(new Example(rule, List.copyOf(files), part.group("text"), part.start("text")));
        files = new ArrayList<>();
      }
    }
    return new ProblemsManual(text, List.copyOf(base), List.copyOf(examples));
  }

  /** The manual with other problems below its examples, in their order. */
  String with(List<String> problems) {
    StringBuilder written = new StringBuilder(text);
    for (int i = examples.size() - 1; i >= 0; i--) {
      Example example = examples.get(i);
      written.replace(
          example.start(), example.start() + example.problems().length(), problems.get(i));
    }
    return written.toString();
  }
}
