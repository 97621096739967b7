package org.lectern.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

class ThemeTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference =
        new TestConference(folder)
            .lasting("2027-03-26", "2027-03-26", "extra: { hashtag: knots }")
            .with("content/pages/about.md", "---\ntitle: About\n---\nText.\n")
            .with("templates/assets/map.js", "")
            .with("templates/assets/map.css", "")
            .with("templates/assets/own.js", "");
  }

  private List<String> own(String page) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(page)).select("script, link").stream()
        .map(link -> link.attr("src") + link.attr("href"))
        .filter(link -> link.matches(".*(map|own)\\.[0-9a-f]+\\.(js|css)"))
        .map(link -> link.replaceFirst(".*/(\\w+)\\.[0-9a-f]+", "$1"))
        .sorted()
        .toList();
  }

  @Test
  void what_a_template_asks_for_is_where_it_puts_it_and_on_no_other_page() throws IOException {
    conference.with(
        "templates/page.html",
        """
        {% extends "layout" %}
        {# frame.assets["own.js"] is everywhere #}
        {% block head %}
        <script src="{{ frame.assets["map.js"] }}" defer></script>
        <link rel="stylesheet" href="{{ frame.assets['map.css'] }}">
        {% endblock %}
        """);
    assertEquals(List.of(), Build.of(BuildOptions.of(folder)).run().problems());
    assertEquals(List.of("map.css", "map.js", "own.js"), own("about/index.html"));
    assertEquals(List.of("own.js"), own("index.html"));
  }

  @Test
  void fields_of_the_conferences_own_are_read_by_any_template() throws IOException {
    conference.with(
        "templates/page.html",
        "{% extends \"layout\" %}{% block main %}<b>#{{ frame.extra.hashtag }}</b>{% endblock %}");
    assertEquals(List.of(), Build.of(BuildOptions.of(folder)).run().problems());
    assertEquals(
        "#knots", Jsoup.parse(folder.resolve("site/about/index.html")).select("main b").text());
  }

  @Test
  void a_field_that_says_false_is_text() throws IOException {
    conference
        .with("content/pages/about.md", "---\ntitle: About\nextra: { flag: false }\n---\n")
        .with(
            "templates/page.html",
            "{% extends \"layout\" %}{% block main %}{% if page.extra.flag %}a{% endif %}"
                + "{% if page.extra.flag == \"true\" %}b{% endif %}{% endblock %}");
    assertEquals(List.of(), Build.of(BuildOptions.of(folder)).run().problems());
    assertEquals("a", Jsoup.parse(folder.resolve("site/about/index.html")).select("main").text());
  }

  @Test
  void what_no_template_asks_for_is_on_every_page() throws IOException {
    Build.of(BuildOptions.of(folder)).run();
    assertEquals(List.of("map.css", "map.js", "own.js"), own("about/index.html"));
    assertEquals(List.of("map.css", "map.js", "own.js"), own("index.html"));
  }
}
