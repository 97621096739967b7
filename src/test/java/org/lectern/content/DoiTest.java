package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.5555/knots.2027",
        "doi:10.5555/knots.2027",
        "https://doi.org/10.5555/knots.2027",
        "http://dx.doi.org/10.5555/knots.2027"
      })
  void is_read_in_every_form_that_people_write(String written) throws IOException {
    assertEquals(
        Optional.of("10.5555/knots.2027"),
        new Folder(root).session("doi: '" + written + "'").x().doi());
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.5555/knots", "10.5555", "10.5555/", "10.5555/a b", "10.5555/a}b"})
  void is_refused_where_it_is_none(String written) throws IOException {
    List<String> problems = new Folder(root).session("doi: '" + written + "'").problems();
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains("isn't a DOI"), problems.get(0));
  }
}
