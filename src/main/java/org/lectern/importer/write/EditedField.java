package org.lectern.importer.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.content.source.Node;

/**
 * Writes a field of an editor's file with another value. Unchanged list items keep their lines,
 * with the comments above and after them. Comments beside a changed value are kept beside the new
 * one.
 */
final class EditedField {
  private final CommentedLines lines;
  private final List<String> lost = new ArrayList<>();

  EditedField(CommentedLines lines) {
    this.lines = lines;
  }

  /** Returns the comments beside removed values. */
  List<String> lost() {
    return lost;
  }

  /** Records that lines are removed. */
  void gone(int from, int to) {
    lost.addAll(lines.notes(from, to));
  }

  /**
   * Returns the lines of a field.
   *
   * @param from the index of its first line
   * @param to the index after its last line
   * @param fresh the field as it is written anew, at its column
   */
  String of(Node.Entry entry, int from, int to, Object value, String fresh) {
    if (entry.value() instanceof Node.Items items && value instanceof List<?> list) {
      Optional<String> edited = items(entry.key(), items, from, to, list);
      if (edited.isPresent()) {
        return edited.get();
      }
    }
    return lines.noted(from, to, fresh);
  }

  /** Edits a list with each item on lines of its own; returns nothing for other lists. */
  private Optional<String> items(String key, Node.Items items, int from, int to, List<?> values) {
    List<Integer> starts = items.items().stream().map(it -> it.position().line() - 1).toList();
    if (values.isEmpty() || !lines.areItems(starts, from)) {
      return Optional.empty();
    }
    List<Integer> ends = lines.ends(starts, to);
    int[] befores = matches(items.items().stream().map(Values::of).toList(), values);
    StringBuilder text = new StringBuilder(lines.text(from, from + 1));
    for (int i = 0; i < values.size(); i++) {
      int before = befores[i];
      int dash = lines.indent(starts.get(0));
      if (before < 0) {
        text.append(YamlText.item(key, values.get(i), dash));
        continue;
      }
      int above = before == 0 ? from + 1 : ends.get(before - 1);
      Node item = items.items().get(before);
      text.append(lines.text(above, starts.get(before)));
      text.append(
          Values.of(item).equals(values.get(i))
              ? lines.text(starts.get(before), ends.get(before))
              : item(key, item, starts.get(before), ends.get(before), dash, values.get(i)));
    }
    Set<Integer> kept = Arrays.stream(befores).boxed().collect(Collectors.toSet());
    for (int i = 0; i < starts.size(); i++) {
      if (!kept.contains(i)) {
        gone(i == 0 ? from + 1 : ends.get(i - 1), ends.get(i));
      }
    }
    return Optional.of(text.append(lines.text(ends.get(ends.size() - 1), to)).toString());
  }

  /**
   * Returns the index of each item's former version: an equal one, or the one with the same id or
   * index; -1 if there is none.
   */
  private static int[] matches(List<Object> before, List<?> values) {
    int[] matches = new int[values.size()];
    Arrays.fill(matches, -1);
    boolean[] taken = new boolean[before.size()];
    Map<Object, Deque<Integer>> same = new HashMap<>();
    for (int old = 0; old < taken.length; old++) {
      same.computeIfAbsent(before.get(old), it -> new ArrayDeque<>()).add(old);
    }
    for (int i = 0; i < matches.length; i++) {
      Deque<Integer> olds = same.getOrDefault(values.get(i), new ArrayDeque<>());
      if (!olds.isEmpty()) {
        matches[i] = olds.remove();
        taken[matches[i]] = true;
      }
    }
    Map<Object, Integer> byId = new HashMap<>();
    for (int old = 0; old < taken.length; old++) {
      Object id = Values.map(before.get(old)).get("id");
      if (id != null && !taken[old]) {
        byId.putIfAbsent(id, old);
      }
    }
    for (int i = 0; i < matches.length; i++) {
      Object id = Values.map(values.get(i)).get("id");
      boolean here = id == null && i < taken.length && !taken[i] && before.get(i) instanceof Map;
      if (matches[i] < 0 && values.get(i) instanceof Map && (here || byId.containsKey(id))) {
        matches[i] = here ? i : byId.remove(id);
        taken[matches[i]] = true;
      }
    }
    return matches;
  }

  /** Writes a changed item. */
  private String item(String key, Node item, int from, int to, int dash, Object value) {
    if (item instanceof Node.Mapping mapping && value instanceof Map<?, ?>) {
      List<Integer> starts =
          mapping.entries().stream().map(entry -> entry.position().line() - 1).toList();
      if (lines.areMembers(mapping, starts, from, dash)) {
        return members(mapping, starts, to, Values.map(value));
      }
    }
    return lines.noted(from, to, YamlText.item(key, value, dash));
  }

  /** Edits an object in a list, with each of its fields on lines of its own. */
  private String members(
      Node.Mapping mapping, List<Integer> starts, int to, Map<String, Object> values) {
    int column = mapping.entries().get(0).position().column() - 1;
    List<Integer> ends = lines.ends(starts, to);
    Map<String, Object> added = new LinkedHashMap<>(values);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < starts.size(); i++) {
      Node.Entry entry = mapping.entries().get(i);
      Object value = added.remove(entry.key());
      int from = starts.get(i);
      text.append(i == 0 ? "" : lines.text(ends.get(i - 1), from));
      if (value == null) {
        gone(from, ends.get(i));
      } else if (Values.of(entry.value()).equals(value)) {
        text.append(lines.text(from, ends.get(i)));
      } else {
        text.append(
            of(entry, from, ends.get(i), value, YamlText.member(entry.key(), value, column)));
      }
    }
    added.forEach((key, value) -> text.append(YamlText.member(key, value, column)));
    text.append(lines.text(ends.get(ends.size() - 1), to));
    // The first field is after the hyphen, whichever it is now.
    String start = lines.text(starts.get(0), starts.get(0) + 1).substring(0, column);
    return text.indexOf(start) == 0 ? text.toString() : start + text.substring(column);
  }
}
