package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No heading takes the name of a place that a template has beside its text. */
class ReservedNamesTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"{]+)\"");
  private static final Pattern OTHER =
      Pattern.compile("\\{%\\s*(?:extends|include)\\s+\"([^\"]+)\"");

  @Test
  void a_page_s_headings_take_no_name_of_its_template() throws IOException {
    Set<String> used = ids("page");
    used.addAll(ids("front"));
    assertTrue(used.contains("reader"), "the test finds them");
    used.removeAll(Texts.RESERVED);
    assertEquals(Set.of(), used);
  }

  /** Their names have a prefix that ends in a dash. */
  @Test
  void nor_do_those_of_abstracts_and_biographies() throws IOException {
    Set<String> used = ids("session");
    used.addAll(ids("speaker"));
    used.removeIf(id -> !id.contains("-") || Texts.RESERVED.contains(id));
    assertEquals(Set.of(), used);
  }

  /** Those in a template, in what it extends and in what it includes. */
  private static Set<String> ids(String template) throws IOException {
    Set<String> seen = new HashSet<>();
    Set<String> ids = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(template));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (seen.add(name)) {
        String text = Files.readString(TEMPLATES.resolve(name + ".html"));
        ids.addAll(all(ID, text));
        open.addAll(all(OTHER, text));
      }
    }
    return ids;
  }

  private static List<String> all(Pattern pattern, String text) {
    return new ArrayList<>(
        pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList());
  }
}
