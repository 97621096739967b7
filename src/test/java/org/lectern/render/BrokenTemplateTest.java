package org.lectern.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.Sites;
import org.lectern.TestConference;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/** What a conference's own template does wrong is told with its place; nothing is published. */
class BrokenTemplateTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void build() throws IOException {
    conference =
        new TestConference(folder)
            .lasting("2027-03-26", "2027-03-26")
            .with(
                "content/sessions/knots.md",
                """
                ---
                title: Knots
                start: 2027-03-26 10:00
                duration: 30
                extra: { badge: gold }
                ---
                """);
    assertEquals(List.of(), run().problems());
  }

  private BuildReport run() throws IOException {
    return Build.of(BuildOptions.of(folder)).run();
  }

  private String problem(String file, String template) throws IOException {
    var before = Sites.contents(folder.resolve("site"));
    conference.with("templates/" + file, template);
    BuildReport report = run();
    assertEquals(before, Sites.contents(folder.resolve("site")), "the site is untouched");
    return report.problems().stream().map(Problem::toString).findFirst().orElse("");
  }

  private String inSession(String code) throws IOException {
    return problem(
        "session.html", "{% extends \"layout\" %}\n{% block main %}\n" + code + "\n{% endblock %}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{{ pages.title }} ; 3:4 ; no \"pages\" here ; did you mean \"page\"?",
        "{{ titel }} ; 3:4 ; no \"titel\" here ; every template has frame, page and t",
        "{{ page.titel }} ; 3:9 ; no \"titel\" in SessionView ; did you mean \"title\"?",
        "é {{ t.abstrakt }} ; 3:8 ; no \"abstrakt\" ; did you mean \"abstract\"?",
        "{{ page.extra.medal }} ; 3:15 ; no \"medal\" ; it has badge",
        "{{ page.track.name }} ; 3:1 ; isn't there ; ask before: {% if page.track is not null %}",
        "{% include \"partials/statsu\" %} ; 3:13 ; no template ; mean \"partials/status\"?",
        "{% include \"status\" %} ; 3:13 ; no template ; mean \"partials/status\"?",
        "{% include \"partials/status.html\" %} ; 3:13 ; no template ; mean \"partials/status\"?",
        "{% if page.title %} ; 4:4 ; \"endblock\" isn't expected ; something above it isn't closed",
        "{{ page.title | uper }} ; 3:17 ; no filter \"uper\" ; did you mean \"upper\"?",
        "{% if page.title is emty %}{% endif %} ; 3:21 ; no test \"emty\" ; mean \"empty\"?",
        "{{ rnage(1, 2) }} ; 3:4 ; no function \"rnage\" ; did you mean \"range\"?",
        "{% fro a in page.when %} ; 3:4 ; no tag \"fro\" ; did you mean \"for\"?",
        "{{ page.title } ; 3:1 ; Unexpected ; is it closed with }} or %}?"
      })
  void is_told_with_its_place_and_what_was_meant(
      String code, String place, String message, String hint) throws IOException {
    String problem = inSession(code);
    assertTrue(problem.startsWith("templates/session.html:" + place + ": error: "), problem);
    assertTrue(problem.contains(message), problem);
    assertTrue(problem.contains(hint), problem);
  }

  @Test
  void is_told_at_the_file_that_fails_and_not_at_the_one_that_includes_it() throws IOException {
    String problem = problem("partials/status.html", "\n<p>{{ item.staus }}</p>");
    assertTrue(problem.startsWith("templates/partials/status.html:2:12: error: "), problem);
    assertTrue(problem.contains("did you mean \"status\"?"), problem);
  }

  @Test
  void all_mistakes_of_form_are_told_at_once() throws IOException {
    conference.with("templates/page.html", "{{ page.title }");
    conference.with("templates/speaker.html", "{% extends \"layuot\" %}");
    assertEquals(
        List.of("templates/page.html", "templates/speaker.html"),
        run().problems().stream().map(problem -> problem.position().file()).toList());
  }

  @Test
  void what_no_page_shows_of_it_is_not_told_as_well() throws IOException {
    conference.with(
        "templates/page.html",
        "{% extends \"layout\" %}\n{% block main %}x{% endblock %}\n{{ page.titel");
    List<Problem> problems = run().problems();
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(Rule.TEMPLATE, problems.get(0).rule());
  }

  @Test
  void a_circle_is_told_as_one() throws IOException {
    conference.with("templates/partials/own.html", "{% include \"partials/other\" %}");
    conference.with("templates/partials/other.html", "{% include \"partials/own\" %}");
    assertEquals(
        "templates/partials/own.html: error: this never comes to an end [template] — each of these"
            + " includes or extends the next: partials/own, partials/other, partials/own",
        inSession("{% include \"partials/own\" %}"));
    conference.without("templates/session.html");
    assertEquals(
        "templates/layout.html: error: this never comes to an end [template] — each of these"
            + " includes or extends the next: layout, layout",
        problem("layout.html", "{% extends \"layout\" %}"));
  }

  @Test
  void a_macro_that_calls_itself_is_told_with_the_page_that_it_is_for() throws IOException {
    assertEquals(
        "templates/session.html: error: this never comes to an end [template] — it, or a template"
            + " that it includes or extends, leads back to itself",
        inSession("{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}"));
  }

  @Test
  void a_filter_that_gets_what_it_cannot_take_is_the_templates_mistake() throws IOException {
    String problem = inSession("{{ page.title | replace(3) }}");
    assertTrue(problem.startsWith("templates/session.html: error: "), problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ page.getClass() }}",
        "{{ page.class }}",
        "{{ page.title.bytes }}",
        "{{ page.title.toUpperCase() }}",
        "{{ \"\".getClass().forName(\"java.lang.Runtime\") }}",
        "{{ page.when.get(0) }}",
        "{{ page.when.class.classLoader }}",
        "{{ frame.assets.getClass() }}",
        "{{ t.getClass() }}",
        "{{ t.class }}",
        "{% for when in page.when %}{{ loop.class }}{% endfor %}",
        "{% for when in page.when %}{{ loop.getClass().getName() }}{% endfor %}",
        "{{ page.extra.getClass() }}"
      })
  void methods_of_java_stay_out_of_reach(String code) throws IOException {
    assertTrue(inSession(code).contains(": error: "), code);
  }

  @Test
  void a_field_of_ones_own_may_be_there_or_not() throws IOException {
    assertEquals(
        "",
        inSessionThatWorks(
            "{% if page.extra contains \"badge\" %}<p>{{ page.extra.badge }}</p>{% endif %}"
                + "{% if page.extra contains \"medal\" %}{{ page.extra.medal }}{% endif %}"
                + "{{ page.extra.medal | default(\"none\") }}"));
  }

  private String inSessionThatWorks(String code) throws IOException {
    conference.with(
        "templates/session.html",
        "{% extends \"layout\" %}{% block main %}" + code + "{% endblock %}");
    return run().problems().stream().map(Problem::toString).findFirst().orElse("");
  }
}
