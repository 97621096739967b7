package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.TestConference;

/** What GitHub shows of a step on the page of a workflow's run. */
class StepSummaryTest {
  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  @TempDir Path root;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private TestConference conference;
  private Path summary;

  @BeforeEach
  void make() throws IOException {
    conference =
        new TestConference(root.resolve("my program"))
            .lasting("2027-05-14", "2027-05-15", "")
            .session("knots", "level: any");
    summary = root.resolve("summary.md");
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    environment.put("GITHUB_SERVER_URL", "https://github.com");
    environment.put("GITHUB_REPOSITORY", "harbour/talks");
    environment.put("GITHUB_SHA", COMMIT);
    environment.put("GITHUB_WORKSPACE", root.toString());
  }

  private int run(String... args) {
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Lectern(out, errors, what -> Optional.empty(), false, environment).run(args);
  }

  private int check() {
    return run("check", "--format", "github", "--source", conference.root().toString());
  }

  /** As GitHub makes HTML of it, which then has no elements that Lectern didn't write. */
  private Document shown() throws IOException {
    var extensions = List.of(TablesExtension.create(), AutolinkExtension.create());
    String html =
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(
                Parser.builder().extensions(extensions).build().parse(Files.readString(summary)));
    return Jsoup.parseBodyFragment(html);
  }

  @Test
  void lists_each_problem_with_a_link_to_its_line() throws IOException {
    conference.session("knots", "speakers: [nobody]");
    assertEquals(ExitCode.CONTENT, check());
    assertEquals(
        """

        ### Lectern: 1 error, 0 warnings

        <table>
        <tr><th></th><th>Where</th><th>What</th><th>How to mend it</th></tr>
        <tr><td>error</td><td><a href="https://github.com/harbour/talks/blob/%s/my%%20program/content/sessions/knots.md?plain=1#L3"><code>content/sessions/knots.md:3:12</code></a></td><td>there is no speaker &quot;nobody&quot; <code>unknown-speaker</code></td><td>add speakers/nobody.md, or mend the name</td></tr>
        </table>

        <p>The site can&#39;t be built like this.</p>

        """
            .formatted(COMMIT),
        Files.readString(summary));
  }

  @Test
  void lines_in_a_folder_of_the_repository_are_marked_where_they_are() throws IOException {
    conference.session("knots", "speakers: [nobody]");
    check();
    String line = log.toString(StandardCharsets.UTF_8);
    assertTrue(
        line.startsWith("::error file=my program/content/sessions/knots.md,line=3,col=12,"), line);
  }

  @Test
  void tells_what_was_built_behind_what_is_there() throws IOException {
    Files.writeString(summary, "Before\n");
    String site = root.resolve("site").toString();
    String source = conference.root().toString();
    assertEquals(0, run("build", "--format", "github", "--source", source, "--output", site));
    String text = Files.readString(summary);
    assertTrue(text.startsWith("Before\n\n### Lectern: 0 errors, 0 warnings\n\n<p>"), text);
    assertTrue(text.matches("(?s).*<p>\\d+ pages in .*: \\d+ files written, .*</p>\n\n"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void is_for_the_format_of_github_alone(String format) {
    run("check", "--format", format, "--source", conference.root().toString());
    assertFalse(Files.exists(summary));
  }

  @Test
  void is_only_written_where_it_is_asked_for() {
    environment.remove("GITHUB_STEP_SUMMARY");
    assertEquals(0, check());
    environment.put("GITHUB_STEP_SUMMARY", "");
    assertEquals(0, check());
    assertFalse(Files.exists(summary));
  }

  @Test
  void that_cannot_be_written_is_told_and_changes_nothing_else() {
    environment.put("GITHUB_STEP_SUMMARY", root.toString());
    assertEquals(0, check());
    String told = err.toString(StandardCharsets.UTF_8);
    assertTrue(told.contains("The step has no summary: "), told);
  }

  @ParameterizedTest
  @CsvSource({
    "GITHUB_SERVER_URL, javascript:alert(1)",
    "GITHUB_REPOSITORY, ../..",
    "GITHUB_REPOSITORY, 'a/b\" onclick=\"x'",
    "GITHUB_SHA, main",
    "GITHUB_WORKSPACE, /nowhere/at/all",
    "GITHUB_SHA, ",
    "GITHUB_WORKSPACE, "
  })
  void names_the_place_without_a_link_where_the_environment_does_not_tell_it(
      String variable, String value) throws IOException {
    conference.session("knots", "speakers: [nobody]");
    if (value == null) {
      environment.remove(variable);
    } else {
      environment.put(variable, value);
    }
    check();
    assertEquals(0, shown().select("a").size());
    assertEquals("content/sessions/knots.md:3:12", shown().select("td code").get(0).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</code></td></tr></table>\\n\\n# Heading\\n\\n[link](https://evil.example/)",
        "| a | b |\\n|---|---|\\n| c | d |",
        "`code` **bold** ![x](https://evil.example/x.png)",
        "https://evil.example/ www.evil.example evil@evil.example",
        "<!-- hidden",
        "&lt;b&gt;",
        "@harbour #1",
        "\\e[31m",
        "\\u202eabc"
      })
  void nothing_that_is_written_becomes_markup(String written) throws IOException {
    conference.session("knots", "speakers: [\"" + written + "\"]\nlevel: [\"" + written + "\"]");
    check();
    Document shown = shown();
    assertEquals(
        new TreeSet<>(List.of("h3", "table", "tbody", "tr", "th", "td", "a", "code", "span", "p")),
        with(shown));
    shown
        .select("a")
        .forEach(link -> assertTrue(link.attr("href").startsWith("https://github.com/harbour/")));
    assertEquals(
        0, shown.select("tr:has(td)").stream().filter(row -> row.childrenSize() != 4).count());
    // A name is no text of its own behind these, of which GitHub would make a link.
    assertFalse(shown.html().matches("(?s).*[@#][a-z0-9].*"), shown.html());
  }

  /** The elements that there are, and such as are there sometimes. */
  private static TreeSet<String> with(Document shown) {
    TreeSet<String> names = new TreeSet<>(List.of("a", "span"));
    shown.body().select("*").forEach(element -> names.add(element.normalName()));
    names.remove("body");
    return names;
  }

  @Test
  void is_short_however_much_there_is_to_tell_and_begins_with_errors() throws IOException {
    for (int i = 0; i < 200; i++) {
      conference.session("a" + i, "sponsor: x");
    }
    conference.session("z", "speakers: [\"" + "\uD83D\uDE00@".repeat(5000) + "\"]");
    check();
    Document shown = shown();
    assertEquals(StepSummary.MOST_ROWS, shown.select("tr:has(td)").size());
    assertEquals("error", shown.select("td").get(0).text());
    assertTrue(shown.text().contains(" more are in the log."), shown.text());
    assertTrue(Files.size(summary) < StepSummary.MOST_BYTES, "bytes: " + Files.size(summary));
  }

  @Test
  void has_no_more_bytes_than_github_takes() throws IOException {
    for (int i = 0; i < 80; i++) {
      conference.session("a" + i, "speakers: [\"" + "@'\uD83D\uDE00".repeat(500) + i + "\"]");
    }
    check();
    assertTrue(Files.size(summary) < StepSummary.MOST_BYTES + 1000, "" + Files.size(summary));
    assertTrue(shown().select("tr:has(td)").size() > 5);
  }
}
