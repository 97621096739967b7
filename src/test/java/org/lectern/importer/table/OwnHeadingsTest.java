package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.EveryLanguage;
import org.lectern.problem.Position;

/** The headings that Lectern's own tables have. */
class OwnHeadingsTest {
  /** The columns of sessions, by their order, and what each is read as. */
  private static final List<Map.Entry<String, TableField>> COLUMNS =
      List.of(
          Map.entry("slug", TableField.SLUG),
          Map.entry("title", TableField.TITLE),
          Map.entry("subtitle", TableField.SUBTITLE),
          Map.entry("status", TableField.STATUS),
          Map.entry("type", TableField.TYPE),
          Map.entry("format", TableField.EXTRA),
          Map.entry("track", TableField.TRACK),
          Map.entry("start", TableField.START),
          Map.entry("end", TableField.END),
          Map.entry("duration", TableField.DURATION),
          Map.entry("time_zone", TableField.TIME_ZONE),
          Map.entry("rooms", TableField.ROOM),
          Map.entry("speakers", TableField.SPEAKERS),
          Map.entry("language", TableField.LANGUAGE),
          Map.entry("level", TableField.LEVEL),
          Map.entry("keywords", TableField.KEYWORDS),
          Map.entry("doi", TableField.DOI),
          Map.entry("url", TableField.LINKS),
          Map.entry("abstract", TableField.ABSTRACT));

  static Stream<String> languages() {
    return EveryLanguage.all().stream();
  }

  private static List<String> read(List<String> headings) throws IOException {
    List<TableField> fields = Columns.of(new Row(headings, Position.file("a")), Map.of()).fields();
    List<String> read = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      read.add(COLUMNS.get(i).getKey() + " as " + fields.get(i));
    }
    return read;
  }

  private static List<String> meant() {
    return COLUMNS.stream().map(column -> column.getKey() + " as " + column.getValue()).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void are_known_in_every_language_of_the_interface(String language) throws IOException {
    SortedMap<String, String> texts = EveryLanguage.texts(language);
    assertEquals(
        meant(),
        read(COLUMNS.stream().map(column -> texts.get("column_" + column.getKey())).toList()));
  }

  @Test
  void are_known_as_the_csv_has_them() throws IOException {
    assertEquals(meant(), read(COLUMNS.stream().map(Map.Entry::getKey).toList()));
  }
}
