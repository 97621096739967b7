package org.lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the header cells of a table head. */
class TablesTest {
  private static final Markdown MARKDOWN = new Markdown();
  private static final TextOptions OPTIONS =
      new TextOptions(2, "a-", Set.of(), "Table", "Back to the text");

  private static List<String> scopes(String source) {
    return Jsoup.parse(MARKDOWN.read(source, OPTIONS).html().fill(UnaryOperator.identity()))
        .select("th")
        .stream()
        .map(cell -> cell.text() + ": " + cell.attr("scope"))
        .toList();
  }

  @Test
  void header_cells_in_markdown_head_columns() {
    assertEquals(List.of("Knot: col", "Use: col"), scopes("| Knot | Use |\n|---|---|\n| a | b |"));
  }

  @Test
  void what_an_editor_says_of_a_header_cell_stays() {
    assertEquals(
        List.of("a: colgroup", "b: col", "c: row", "d: rowgroup"),
        scopes(
            """
            <table>
            <thead><tr><th scope="colgroup" colspan="2">a</th><th>b</th></tr></thead>
            <tr><td>1</td><th scope="row">c</th><td>2</td></tr>
            <tr><th scope="RowGroup">d</th><td>3</td><td>4</td></tr>
            </table>
            """));
  }

  @Test
  void one_at_the_beginning_of_a_row_of_others_heads_the_row() {
    assertEquals(
        List.of(": col", "Price: col", "Seat: row", "Note: col", "Berth: row"),
        scopes(
            """
            <table>
            <thead><tr><th></th><td>Kind</td><th>Price</th></tr></thead>
            <tbody>
            <tr>
            <th>Seat</th><td>10</td><th>Note</th></tr>
            <tr><th>Berth</th><td>[20](a.md)</td></tr>
            </tbody>
            </table>
            """));
    assertEquals(
        List.of("Knot: col", "Use: col", "Bowline: row"),
        scopes(
            "<table><tr><th>Knot</th><th>Use</th></tr><tr><th>Bowline</th><td>a</td></tr></table>"));
  }
}
