package org.lectern.fix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.content.source.Node;
import org.lectern.content.source.SourceFile;
import org.lectern.problem.Position;
import org.lectern.problem.Problems;

/**
 * Replaces tabs and wide spaces before fields by ordinary spaces, the only ones that YAML knows.
 * Only does so if the number of spaces makes no difference: all widths with which the file can be
 * read must give the same content.
 */
final class Indentation {
  private static final int WIDEST = 8;

  private static final int NONE = -1;

  /** Matches the start of a block of text, in which wide spaces begin paragraphs. */
  private static final Pattern BLOCK = Pattern.compile("[:-] +[|>][-+0-9]*\\s*(?:#.*)?$");

  private final String name;
  private final String text;
  private final char sign;
  private final FileLines lines;

  Indentation(String name, String text, int sign) {
    this.name = name;
    this.text = text;
    this.sign = (char) sign;
    this.lines = new FileLines(text);
  }

  /** Returns the edits of all lines; none if the meaning isn't certain. */
  List<TextEdit> edits() {
    Map<Integer, Object> readable = new TreeMap<>();
    for (int width = 1; width <= WIDEST; width++) {
      int spaces = width;
      read(TextEdit.apply(edits(width), text)).ifPresent(meaning -> readable.put(spaces, meaning));
    }
    if (readable.isEmpty() && sign != '\t' && edits(0).size() == 1) {
      // The character is beside enough spaces, or before a field that starts in the first column.
      read(TextEdit.apply(edits(0), text)).ifPresent(meaning -> readable.put(0, meaning));
    }
    Set<Object> meanings = Set.copyOf(readable.values());
    return meanings.size() == 1
        ? edits(readable.containsKey(2) ? 2 : readable.keySet().iterator().next())
        : List.of();
  }

  private List<TextEdit> edits(int width) {
    List<TextEdit> edits = new ArrayList<>();
    boolean markdown = name.endsWith(".md");
    int fences = 0;
    int block = NONE;
    for (int number = 1; number <= lines.count() && fences < 2; number++) {
      String line = lines.line(number);
      fences += markdown && line.startsWith("---") ? 1 : 0;
      String indent = indent(line);
      boolean isText = block != NONE && sign != '\t' && (line.isBlank() || spaces(line) > block);
      if (!isText) {
        block = BLOCK.matcher(line).find() ? spaces(line) : NONE;
      }
      if (!isText && indent.indexOf(sign) >= 0 && (!markdown || fences == 1)) {
        String spaces = indent.replace(String.valueOf(sign), " ".repeat(width));
        edits.add(
            new TextEdit(
                lines.start(number),
                lines.start(number) + indent.length(),
                spaces,
                new AppliedFix(
                    new Position(name, number, 1),
                    count((int) indent.chars().filter(c -> c == sign).count(), word()),
                    count(spaces.length(), "space"))));
      }
    }
    return edits;
  }

  private static int spaces(String line) {
    return line.length() - line.replaceFirst("^ +", "").length();
  }

  private static String indent(String line) {
    int end = 0;
    while (end < line.length()
        && (Character.isWhitespace(line.charAt(end)) || Character.isSpaceChar(line.charAt(end)))) {
      end++;
    }
    return line.substring(0, end);
  }

  private String word() {
    return switch (sign) {
      case '\t' -> "tab";
      case '\u3000' -> "wide space";
      default -> "other space";
    };
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** Reads a file's content without positions; returns nothing if it can't be read. */
  private Optional<Object> read(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    Problems problems = new Problems();
    Optional<SourceFile> read =
        name.endsWith(".md")
            ? SourceFile.markdown(bytes, name, name, problems)
            : SourceFile.yaml(bytes, name, name, problems);
    return problems.hasErrors() ? Optional.empty() : read.map(it -> meaning(it.fields()));
  }

  private static Object meaning(Node node) {
    if (node instanceof Node.Text value) {
      return value.value();
    }
    if (node instanceof Node.Items list) {
      return list.items().stream().map(Indentation::meaning).toList();
    }
    return ((Node.Mapping) node)
        .entries().stream()
            .map(entry -> List.of(entry.key(), meaning(entry.value())))
            .collect(Collectors.toList());
  }
}
