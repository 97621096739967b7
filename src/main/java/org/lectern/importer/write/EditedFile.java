package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.source.Node;

/**
 * An editor's file with other values in some of its fields. All lines of the other fields, and the
 * notes between fields, stay as they are; {@link EditedField} knows what becomes of other notes.
 */
final class EditedFile {
  private final ExistingFile file;
  private final Piece piece;
  private final List<String> lines;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final EditedField field;

  /**
   * A file's text.
   *
   * @param lost the notes beside what is no longer there
   */
  record Edited(String text, List<String> lost) {}

  private EditedFile(ExistingFile file, Piece piece) {
    this.file = file;
    this.piece = piece;
    this.lines = plain(file.text()).lines().toList();
    for (Node.Entry entry : file.source().fields().entries()) {
      entries.put(entry.key(), entry);
    }
    int start = file.kind() == Kind.CONFERENCE ? 0 : 1;
    this.field = new EditedField(new NotedLines(lines, Math.min(start, end()), end()));
  }

  /**
   * The file's text with these fields and this text below.
   *
   * @param piece what an import says of it, which tells numbers from texts
   * @return nothing where its fields don't stand on lines of their own
   */
  static Optional<Edited> of(
      ExistingFile file, Piece piece, Map<String, Object> fields, String body) {
    EditedFile edited = new EditedFile(file, piece);
    return edited.isInLines()
        ? Optional.of(new Edited(edited.text(fields, body), edited.field.lost()))
        : Optional.empty();
  }

  private boolean isInLines() {
    return entries.values().stream().map(EditedFile::start).distinct().count() == entries.size()
        && file.source().fields().entries().stream()
            .allMatch(entry -> entry.position().column() == 1);
  }

  private String text(Map<String, Object> fields, String body) {
    Map<String, Object> before = file.fields();
    Map<String, String> added = new LinkedHashMap<>();
    String previous = "";
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      if (entries.containsKey(field.getKey())) {
        previous = field.getKey();
      } else {
        added.merge(previous, field(field.getKey(), field.getValue()), String::concat);
      }
    }
    int end = end();
    StringBuilder text = new StringBuilder();
    List<Node.Entry> order = List.copyOf(entries.values());
    int first = order.isEmpty() ? end : start(order.get(0));
    lines.subList(0, first).forEach(line -> text.append(line).append('\n'));
    text.append(added.getOrDefault("", ""));
    for (int i = 0; i < order.size(); i++) {
      String key = order.get(i).key();
      int from = start(order.get(i));
      int to = i + 1 < order.size() ? start(order.get(i + 1)) : end;
      int last = lastOfValue(from, to);
      if (!fields.containsKey(key)) {
        field.gone(from, last);
      } else if (fields.get(key).equals(before.get(key))) {
        lines.subList(from, last).forEach(line -> text.append(line).append('\n'));
      } else {
        Object value = fields.get(key);
        text.append(field.of(order.get(i), from, last, value, field(key, value)));
      }
      text.append(added.getOrDefault(key, ""));
      lines.subList(last, to).forEach(line -> text.append(line).append('\n'));
    }
    if (file.kind() != Kind.CONFERENCE) {
      text.append(lines.get(end)).append('\n').append(body);
    }
    return withLineEnds(text.toString());
  }

  private static int start(Node.Entry entry) {
    return entry.position().line() - 1;
  }

  private String field(String key, Object value) {
    Object there = piece.fields().get(key);
    return YamlText.field(key, Values.plain(there).equals(value) ? there : value);
  }

  /** The line behind the last field: the closing fence, or the end of a YAML file. */
  private int end() {
    return file.kind() == Kind.CONFERENCE ? lines.size() : file.source().bodyStart().line() - 2;
  }

  /** Notes and empty lines below a value belong to what comes next. */
  private int lastOfValue(int from, int to) {
    int last = to;
    while (last > from + 1
        && (lines.get(last - 1).isBlank() || lines.get(last - 1).startsWith("#"))) {
      last--;
    }
    return last;
  }

  private static String plain(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return marked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private String withLineEnds(String text) {
    String marked = file.text().startsWith("\uFEFF") ? "\uFEFF" + text : text;
    return file.text().contains("\r\n") ? marked.replace("\n", "\r\n") : marked;
  }
}
