package org.lectern.importer.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.content.source.Node;
import org.lectern.content.source.Notes;

/** The lines of an editor's file, and the comments in them. */
final class CommentedLines {
  private final List<String> lines;
  private final Map<Integer, Integer> notes = new TreeMap<>();

  /**
   * Creates the lines of a file.
   *
   * @param start the index of the first line of its YAML
   * @param end the index after its last line of YAML
   */
  CommentedLines(List<String> lines, int start, int end) {
    this.lines = lines;
    Notes.in(String.join("\n", lines.subList(start, end)) + "\n")
        .forEach(
            (line, column) -> {
              String text = lines.get(start + line);
              notes.put(start + line, text.offsetByCodePoints(0, column));
            });
  }

  /** Returns lines as they are. */
  String text(int from, int to) {
    return lines.subList(from, to).stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** Returns the comments in some lines. */
  List<String> notes(int from, int to) {
    return IntStream.range(from, to)
        .filter(notes::containsKey)
        .mapToObj(line -> lines.get(line).substring(notes.get(line)))
        .toList();
  }

  /** Returns new lines in place of some, with the comments of these after or above them. */
  String noted(int from, int to, String fresh) {
    List<String> found = notes(from, to);
    if (found.size() == 1 && to - from == 1 && fresh.indexOf('\n') == fresh.length() - 1) {
      String before = lines.get(from).substring(0, notes.get(from));
      return fresh.stripTrailing()
          + before.substring(before.stripTrailing().length())
          + found.get(0)
          + "\n";
    }
    String indent = " ".repeat(fresh.length() - fresh.stripLeading().length());
    return found.stream().map(note -> indent + note + "\n").collect(Collectors.joining()) + fresh;
  }

  /** Returns the indentation of a line. */
  int indent(int line) {
    return lines.get(line).length() - lines.get(line).stripLeading().length();
  }

  /** Whether each item of a list begins with a hyphen on a line of its own. */
  boolean areItems(List<Integer> starts, int name) {
    return isRising(starts, name)
        && starts.stream()
            .allMatch(
                line ->
                    lines.get(line).startsWith("- ", indent(starts.get(0)))
                        && indent(line) == indent(starts.get(0)));
  }

  /** Whether each field of an item is on lines of its own, the first one after the hyphen. */
  boolean areMembers(Node.Mapping mapping, List<Integer> starts, int from, int dash) {
    int column = mapping.position().column() - 1;
    return isRising(starts, from - 1)
        && starts.get(0) == from
        && lines.get(from).substring(dash + 1, column).isBlank()
        && mapping.entries().stream().allMatch(it -> it.position().column() - 1 == column);
  }

  private static boolean isRising(List<Integer> starts, int above) {
    int last = above;
    for (int start : starts) {
      if (start <= last) {
        return false;
      }
      last = start;
    }
    return !starts.isEmpty();
  }

  /** Returns the ends of parts; comments and empty lines above a part belong to it. */
  List<Integer> ends(List<Integer> starts, int to) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
      while (end > starts.get(i) + 1 && isBetween(end - 1)) {
        end--;
      }
      ends.add(end);
    }
    return ends;
  }

  private boolean isBetween(int line) {
    return lines.get(line).isBlank()
        || (notes.containsKey(line) && notes.get(line) == indent(line));
  }
}
