package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.links.LinkReport;
import org.lectern.problem.Problem;

class ExternalLinksTest {
  @TempDir Path root;

  @BeforeEach
  void make() throws IOException {
    new TestConference(root)
        .with(
            "content/conference.yaml",
            """
            name: Web
            url: https://web.example.org/2027/
            timezone: Europe/Lisbon
            start: 2027-03-26
            end: 2027-03-28
            languages: [en, ja]
            navigation: [ { title: Tickets, url: https://tickets.example.org } ]
            """)
        .with("content/pages/about.ja.md", "---\ntitle: 会議\n---\n[本](https://a.example.org/)\n")
        .with(
            "content/pages/about.md",
            """
            ---
            title: About
            ---
            [one](https://a.example.org/#x) <https://A.example.org/> https://b.example.org/?a=1&b=2
            <a href="https://c.example.org/?a=1&amp;b=2">three</a> [us](https://web.example.org/2027/x)
            ![four](https://d.example.org/é.png) [five][ref] `https://not.example.org/`

            [ref]: https://bücher.example/a%20b
            """);
  }

  private List<String> problems(LinkReport report, Set<URI> asked) throws IOException {
    return Build.of(BuildOptions.of(root))
        .withLinks(
            addresses -> {
              asked.addAll(addresses);
              return report;
            })
        .check()
        .problems()
        .stream()
        .map(Problem::toString)
        .collect(Collectors.toList());
  }

  @Test
  void all_links_of_all_languages_are_looked_at_once_and_told_at_each_place() throws IOException {
    Set<URI> asked = new TreeSet<>();
    List<String> problems =
        problems(
            new LinkReport(
                Map.of(
                    URI.create("https://a.example.org/"), "gone",
                    URI.create("https://c.example.org/?a=1&b=2"), "gone",
                    URI.create("https://tickets.example.org"), "gone"),
                false),
            asked);
    assertEquals(
        List.of(
            "https://a.example.org/",
            "https://b.example.org/?a=1&b=2",
            "https://c.example.org/?a=1&b=2",
            "https://d.example.org/%C3%A9.png",
            "https://tickets.example.org",
            "https://xn--bcher-kva.example/a%20b"),
        asked.stream().map(URI::toString).toList());
    assertEquals(
        List.of(
            "content/conference.yaml:7:38",
            "content/pages/about.ja.md:4:5",
            "content/pages/about.md:4:7",
            "content/pages/about.md:4:34",
            "content/pages/about.md:5:10"),
        problems.stream().map(problem -> problem.replaceFirst(": warning: .*", "")).toList());
    assertEquals(
        "content/conference.yaml:7:38: warning: this link leads nowhere: gone [dead-link] — mend the"
            + " address, or remove the link",
        problems.get(0));
  }

  @Test
  void without_a_network_there_is_one_warning() throws IOException {
    assertEquals(
        List.of(
            "content/conference.yaml: warning: no link to the web could be looked at: no site"
                + " answers [dead-link] — try again where there is a network"),
        problems(new LinkReport(Map.of(), true), new TreeSet<>()));
  }

  @Test
  void nothing_is_asked_unless_somebody_wants_it() throws IOException {
    assertEquals(List.of(), Build.of(BuildOptions.of(root)).check().problems());
  }
}
