package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.source.Node;

/**
 * Writes an editor's file with other values in some of its fields. The lines of other fields, and
 * the comments between fields, are unchanged; {@link EditedField} keeps comments within fields.
 */
final class EditedFile {
  private final ExistingFile file;
  private final ContentFile piece;
  private final List<String> lines;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final EditedField field;

  /**
   * A file's text after an edit.
   *
   * @param lost the comments beside removed values
   */
  record Edited(String text, List<String> lost) {}

  private EditedFile(ExistingFile file, ContentFile piece) {
    this.file = file;
    this.piece = piece;
    this.lines = plain(file.text()).lines().toList();
    for (Node.Entry entry : file.source().fields().entries()) {
      entries.put(entry.key(), entry);
    }
    int start = file.kind() == ContentKind.CONFERENCE ? 0 : 1;
    this.field = new EditedField(new CommentedLines(lines, Math.min(start, end()), end()));
  }

  /**
   * Returns a file's text with other fields and another body.
   *
   * @param piece the imported file, which tells numbers from texts
   * @return empty if its fields aren't on lines of their own
   */
  static Optional<Edited> of(
      ExistingFile file, ContentFile piece, Map<String, Object> fields, String body) {
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
    if (file.kind() != ContentKind.CONFERENCE) {
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

  /** Returns the line after the last field: the closing fence, or the end of a YAML file. */
  private int end() {
    return file.kind() == ContentKind.CONFERENCE
        ? lines.size()
        : file.source().bodyStart().line() - 2;
  }

  /** Comments and empty lines below a value belong to the next field. */
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
