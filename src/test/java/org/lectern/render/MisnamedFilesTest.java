package org.lectern.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.problem.Problem;

class MisnamedFilesTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void make() {
    conference = new TestConference(folder);
  }

  private List<String> told() throws IOException {
    Theme theme = Theme.load(Optional.of(folder.resolve("templates")));
    return MisnamedFiles.in(theme.files()).stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "sesion.html, session.html",
    "partials/staus.html, partials/status.html",
    "partial/status.html, partials/status.html",
    "status.html, partials/status.html",
    "assets/lecturn.css, assets/lectern.css",
    "lectern.css, assets/lectern.css",
    "messages/eng.properties, messages/en.properties",
    "session.htm, session.html"
  })
  void a_name_that_is_nearly_one_of_the_themes_is_told_with_that(String name, String meant)
      throws IOException {
    conference.with("templates/" + name, "");
    assertEquals(
        List.of(
            "templates/%s: warning: this takes the place of no file of the theme".formatted(name)
                + " [misnamed-template] — did you mean templates/%s?".formatted(meant)),
        told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session.html",
        "partials/sponsors.html",
        "partials/mine.html",
        "assets/own.css",
        "assets/harbour.css",
        "messages/fr.properties",
        "messages/es.properties",
        "messages/pt-BR.properties",
        "README.md"
      })
  void other_names_are_free(String name) throws IOException {
    conference.with("templates/" + name, "");
    assertEquals(List.of(), told());
  }

  @Test
  void what_ones_own_templates_ask_for_is_left_alone() throws IOException {
    conference
        .with("templates/partials/staus.html", "")
        .with("templates/page.html", "{% include \"partials/staus\" %}");
    assertEquals(List.of(), told());
    conference.with("templates/page.html", "{# {% include \"partials/staus\" %} #}");
    assertEquals(1, told().size(), "a note asks for nothing");
  }

  @Test
  void a_build_tells_it_among_its_warnings() throws IOException {
    conference.lasting("2027-03-26", "2027-03-26").with("templates/partials/staus.html", "");
    assertEquals(
        List.of("misnamed-template"),
        Build.of(BuildOptions.of(folder)).run().problems().stream()
            .map(problem -> problem.rule().id())
            .toList());
  }
}
