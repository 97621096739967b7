package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.site.Output;

/** Runs {@code docs/theming.md}: its examples, and its tables of what templates read. */
class ThemingManualTest {
  private static final Path MANUAL = Path.of("docs/theming.md");
  private static final Path STYLE = Path.of("templates/assets/lectern.css");

  /** What each custom property is for. */
  private static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("--paper", "behind everything"),
          Map.entry("--ink", "texts, and the strong lines"),
          Map.entry("--quiet", "lesser texts"),
          Map.entry("--hairline", "thin lines"),
          Map.entry("--rule", "lines between the hours, edges of fields"),
          Map.entry("--accent", "links, buttons, marks; `theme:` sets it"),
          Map.entry("--tint", "behind boxes and pictures"),
          Map.entry("--serif", "fonts with serifs"),
          Map.entry("--sans", "fonts without"),
          Map.entry("--page", "how wide a page gets"),
          Map.entry("--measure", "how wide a text gets"),
          Map.entry("--time", "the column of hours"),
          Map.entry("--gap", "between the columns"));

  @TempDir Path folder;

  private Document page(String address) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(address).resolve("index.html"));
  }

  private void build() throws IOException {
    ManualExamples.in(Path.of("docs/content-format.md")).writeTo(folder);
    ContentFormatManualTest.writeMedia(folder);
    ManualExamples.in(MANUAL).writeTo(folder);
    Path conference = folder.resolve("content/conference.yaml");
    Files.writeString(
        conference,
        Files.readString(conference).replace("languages: [en, ja]", "languages: [en, ja, nl]"));
    Files.writeString(
        folder.resolve("content/pages/about.md"),
        "---\ntitle: About\nextra: { author: Ana }\n---\nText.\n");
    assertEquals(
        List.of(Rule.UNTRANSLATED_INTERFACE),
        Build.of(BuildOptions.of(folder)).run().problems().stream().map(Problem::rule).toList(),
        "the example of a language is a beginning");
  }

  @Test
  void its_examples_change_one_thing_each_and_leave_the_rest() throws IOException {
    build();
    Document front = page("");
    List<String> styles = front.select("link[rel=stylesheet]").eachAttr("href");
    assertTrue(styles.get(0).startsWith("assets/lectern."), styles.toString());
    assertTrue(styles.get(styles.size() - 1).startsWith("assets/harbour."), styles.toString());
    for (Path file : Sites.pages(folder.resolve("site"))) {
      if (file.getParent().endsWith("admin")) {
        continue; // The web editor isn't of the theme.
      }
      assertFalse(
          Jsoup.parse(file).select("link[rel=stylesheet][href*=harbour]").isEmpty(),
          file.toString());
    }
    assertTrue(
        Files.readString(
                folder.resolve("site").resolve(front.select("link[rel=icon]").attr("href")))
            .contains("#0b6b74"));
    assertEquals("Don’t miss", front.select(".featured h2").text());
    assertEquals("Schedule", front.select(".contents h2").text(), "other texts are the theme's");
    assertEquals("Not this time", page("sessions/anchors").select(".title-block .status").text());
    assertEquals("By Ana", page("about").select(".kicker").text());
    assertEquals("Programma", page("nl/schedule").select("h1").text());
    assertTrue(page("nl/schedule").text().contains("vrijdag 14 mei 2027"));
  }

  @Test
  void its_tables_are_those_of_the_view_records_and_the_style_sheet() throws IOException {
    String manual = Files.readString(MANUAL);
    String written =
        with(with(with(manual, "properties", properties()), "parts", parts()), "views", views());
    if (System.getProperty("lectern.write") != null) {
      Files.writeString(MANUAL, written);
    }
    assertEquals(written, Files.readString(MANUAL), "run the test with -Dlectern.write to mend it");
  }

  private static String with(String manual, String name, String table) {
    return manual.replaceFirst(
        "(?s)<!-- " + name + " -->\n.*?<!-- end -->",
        Matcher.quoteReplacement("<!-- " + name + " -->\n\n" + table + "\n<!-- end -->"));
  }

  private static String views() throws IOException {
    Map<String, List<String>> templates = templates();
    Map<String, String> tables = ViewTables.of(templates);
    List<String> pages = new ArrayList<>(templates.keySet());
    List<String> order = new ArrayList<>(List.of("Frame"));
    order.addAll(pages.stream().filter(tables::containsKey).toList());
    tables.keySet().stream().filter(name -> !order.contains(name)).forEach(order::add);
    return String.join("\n", order.stream().map(tables::get).toList());
  }

  /** The templates of the sample's pages by the view that they show. */
  private static Map<String, List<String>> templates() throws IOException {
    Draft draft = new IncrementalLoader(BuildOptions.of(Sites.SAMPLE_SOURCE)).load();
    Map<String, Set<String>> found = new TreeMap<>();
    for (Output output : draft.plan().orElseThrow().outputs()) {
      if (output instanceof Output.Html page
          && found.values().stream().noneMatch(names -> names.contains(page.template()))) {
        String view = page.shown().get().page().getClass().getSimpleName();
        found.computeIfAbsent(view, name -> new TreeSet<>()).add(page.template());
      }
    }
    Map<String, List<String>> templates = new TreeMap<>();
    found.forEach((view, names) -> templates.put(view, List.copyOf(names)));
    return templates;
  }

  private static String parts() throws IOException {
    StringBuilder table = new StringBuilder("| script | linked in | looks for |\n|---|---|---|\n");
    for (Map.Entry<String, SortedSet<String>> script : ScriptParts.byScript().entrySet()) {
      table.append(
          "| `%s` | %s | %s |\n"
              .formatted(
                  script.getKey(),
                  script.getKey().equals("lectern.js")
                      ? "every page"
                      : quoted(ScriptParts.templates(script.getKey())),
                  quoted(script.getValue())));
    }
    return table.toString();
  }

  private static String quoted(Collection<String> names) {
    return names.isEmpty()
        ? "by `lectern.js`"
        : names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  private static String properties() throws IOException {
    String css = Files.readString(STYLE);
    Map<String, String> light = properties(css.substring(css.indexOf(":root {")));
    Map<String, String> dark =
        properties(css.substring(css.indexOf("{", css.indexOf("prefers-color-scheme: dark")) + 1));
    assertEquals(PROPERTIES.keySet(), light.keySet(), "every property of :root is explained");
    StringBuilder table =
        new StringBuilder("| property | for | light | dark |\n|---|---|---|---|\n");
    light.forEach(
        (name, value) ->
            table.append(
                "| `%s` | %s | `%s` | %s |\n"
                    .formatted(
                        name,
                        PROPERTIES.get(name),
                        value,
                        dark.containsKey(name) ? "`" + dark.get(name) + "`" : "")));
    return table.toString();
  }

  private static Map<String, String> properties(String css) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher property =
        Pattern.compile("(--[a-z]+): ([^;]+);").matcher(css.substring(0, css.indexOf('}')));
    while (property.find()) {
      found.put(property.group(1), property.group(2));
    }
    return found;
  }

  @Test
  void its_example_of_a_style_sheet_gives_dark_pages_values_of_their_own() throws IOException {
    build();
    String css = Files.readString(folder.resolve("templates/assets/harbour.css"));
    int dark = css.indexOf("prefers-color-scheme: dark");
    Map<String, String> always = properties(css.substring(css.indexOf(":root {")));
    Map<String, String> atNight = properties(css.substring(css.indexOf("{", dark) + 1));
    String theme = Files.readString(STYLE);
    Map<String, String> themes =
        properties(
            theme.substring(theme.indexOf("{", theme.indexOf("prefers-color-scheme: dark")) + 1));
    Set<String> both = new TreeSet<>(always.keySet());
    both.retainAll(themes.keySet());
    assertFalse(both.isEmpty());
    assertEquals(both, atNight.keySet());
  }

  @Test
  void its_blocks_are_those_of_the_layout() throws IOException {
    Set<String> blocks = new TreeSet<>();
    Matcher block =
        Pattern.compile("\\{% block (\\w+) %}")
            .matcher(Files.readString(Path.of("templates/layout.html")));
    while (block.find()) {
      blocks.add(block.group(1));
    }
    String manual = Files.readString(MANUAL);
    Set<String> listed = new TreeSet<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `(\\w+)` \\|")
            .matcher(
                manual.substring(
                    manual.indexOf("| block | holds |"), manual.indexOf("Values are escaped")));
    while (row.find()) {
      listed.add(row.group(1));
    }
    assertEquals(blocks, listed);
  }
}
