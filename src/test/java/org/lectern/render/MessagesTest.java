package org.lectern.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.TestConference;
import org.lectern.problem.Problem;

class MessagesTest {
  @TempDir Path folder;

  private Theme with(String line) throws IOException {
    new TestConference(folder).with("templates/messages/en.properties", "# Ours\n" + line);
    return Theme.load(Optional.of(folder.resolve("templates")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date_long=d MMMM YYYY", "date_to = d MMMM 'of the Year' Y"})
  void the_year_of_the_week_is_not_taken_for_the_year(String line) throws IOException {
    Theme theme = with(line);
    TemplateException told =
        assertThrows(TemplateException.class, () -> theme.words(Locale.ENGLISH));
    assertEquals(
        List.of(
            "templates/messages/en.properties:2:1: error: Y is the year of the week, which is"
                + " another one around New Year [template] — did you mean y?"),
        told.problems().stream().map(Problem::toString).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"d MMMM y", "d MMMM yyyy", "'Year' y, d MMMM", "d MMMM uuuu"})
  void other_patterns_of_dates_are_taken(String pattern) throws IOException {
    assertEquals(pattern, with("date_long=" + pattern).words(Locale.ENGLISH).text("date_long"));
  }
}
