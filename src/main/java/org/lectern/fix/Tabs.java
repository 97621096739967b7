package org.lectern.fix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.content.source.Node;
import org.lectern.content.source.SourceFile;
import org.lectern.problem.Position;
import org.lectern.problem.Problems;

/**
 * Fields that are indented with tabs, where YAML knows only spaces. They are mended where it makes
 * no difference how wide a tab is: whatever can be read is read the same.
 */
final class Tabs {
  private static final int WIDEST = 8;

  private final String name;
  private final String text;
  private final FileLines lines;

  Tabs(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = new FileLines(text);
  }

  /** The edits of all lines; none where it isn't sure what is meant. */
  List<Edit> edits() {
    Map<Integer, Object> readable = new TreeMap<>();
    for (int width = 1; width <= WIDEST; width++) {
      int spaces = width;
      read(Edit.apply(edits(width), text)).ifPresent(meaning -> readable.put(spaces, meaning));
    }
    Set<Object> meanings = Set.copyOf(readable.values());
    return meanings.size() == 1
        ? edits(readable.containsKey(2) ? 2 : readable.keySet().iterator().next())
        : List.of();
  }

  private List<Edit> edits(int width) {
    List<Edit> edits = new ArrayList<>();
    boolean markdown = name.endsWith(".md");
    int fences = 0;
    for (int number = 1; number <= lines.count() && fences < 2; number++) {
      String line = lines.line(number);
      fences += markdown && line.startsWith("---") ? 1 : 0;
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      if (indent.indexOf('\t') >= 0 && (!markdown || fences == 1)) {
        String spaces = indent.replace("\t", " ".repeat(width));
        edits.add(
            new Edit(
                lines.start(number),
                lines.start(number) + indent.length(),
                spaces,
                new Fixed(
                    new Position(name, number, 1),
                    count((int) indent.chars().filter(c -> c == '\t').count(), "tab"),
                    count(spaces.length(), "space"))));
      }
    }
    return edits;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** What a file says, without where it says it; nothing where it can't be read. */
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
      return list.items().stream().map(Tabs::meaning).toList();
    }
    return ((Node.Mapping) node)
        .entries().stream()
            .map(entry -> List.of(entry.key(), meaning(entry.value())))
            .collect(Collectors.toList());
  }
}
