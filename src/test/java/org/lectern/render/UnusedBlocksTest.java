package org.lectern.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.TestConference;
import org.lectern.problem.Problem;

class UnusedBlocksTest {
  @TempDir Path folder;

  private List<String> told(String template) throws IOException {
    new TestConference(folder).with("templates/front.html", template);
    return Theme.load(Optional.of(folder.resolve("templates"))).warnings(List.of()).stream()
        .map(Problem::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{% block mian %}<h1>Hi</h1>{% endblock %} | 2:10 | did you mean \"main\"?",
        "{% set a = 1 %}{%- block \"mian\" -%}{% endblock %} | 2:27 | did you mean \"main\"?",
        "{# {% block kind %} #}{% block mian %}{% endblock %} | 2:32 | did you mean \"main\"?",
        "{% block content %}{% endblock %} | 2:10 | it has address, brand, first, head, kind, main, mine,"
            + " shared, zone"
      })
  void a_block_that_no_page_shows_is_told_with_what_was_meant(
      String code, String place, String hint) throws IOException {
    String name = code.contains("content") ? "content" : "mian";
    assertEquals(
        List.of(
            "templates/front.html:%s: warning: no page shows the block \"%s\":"
                    .formatted(place, name)
                + " what this extends has none of that name [lost-part] — "
                + hint),
        told("{% extends \"layout\" %}\n" + code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>lost</p>",
        "{{ page.name }}",
        "{% block main %}{% if true %}a{% endif %}{% endblock %} <p>lost</p>",
        "{% if true %}<p>lost</p>{% endif %}"
      })
  void what_stands_outside_all_blocks_is_told(String code) throws IOException {
    int column = Math.max(code.indexOf("<p>"), code.indexOf("{{")) + 1;
    assertEquals(
        List.of(
            "templates/front.html:2:%d: warning: no page shows this:".formatted(column)
                + " it stands outside all blocks [lost-part]"
                + " — put it into a block, such as {% block main %} … {% endblock %}"),
        told("{% extends \"layout\" %}\n" + code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% extends \"layout\" %}{% block main %}{% block own %}a{% endblock %}{% endblock %}",
        "{% extends \"layout\" %}{# a note #}{% macro a() %}b{% endmacro %}{% set c = 1 %}",
        "{% extends \"layout\" %}{% block main %}{{ block(\"own\") }}{% endblock %}"
            + "{% block own %}a{% endblock %}",
        "{% extends \"layout\" %}{% block main %}{% verbatim %}{% block a %}{% endverbatim %}b"
            + "{% endblock %}",
        "{% extends true ? \"layout\" : \"front\" %}{% block own %}a{% endblock %}",
        "<p>all of a page</p>{% block own %}a{% endblock %}"
      })
  void what_pages_show_is_left_alone(String template) throws IOException {
    assertEquals(List.of(), told(template));
  }

  @Test
  void blocks_of_all_templates_above_are_known() throws IOException {
    new TestConference(folder)
        .with(
            "templates/two-columns.html",
            "{% extends \"layout\" %}{% block main %}{% block left %}{% endblock %}{% endblock %}");
    assertEquals(
        List.of(),
        told(
            "{% extends \"two-columns\" %}{% block left %}a{% endblock %}"
                + "{% block kind %}b{% endblock %}"));
  }
}
