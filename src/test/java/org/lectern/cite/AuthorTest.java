package org.lectern.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Neil Cowie | Cowie, Neil | Cowie | Neil",
        "Noor van der Zwaluw | Zwaluw, Noor van der | Zwaluw | Noor van der",
        "María José Ibarra Quispe | Ibarra Quispe, María José | Ibarra Quispe | María José",
        "源 匡 | 源, 匡 | 源 | 匡",
        "Dang Huong | Dang, Huong | Dang | Huong"
      })
  void the_sort_name_tells_which_part_is_the_familys(
      String name, String sortName, String family, String given) {
    assertEquals(new Author.Person(family, given), Author.of(name, Optional.of(sortName)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "源 匡 | Minamoto, Tadashi",
        "Björk Hallgrímsdóttir | Björk Hallgrímsdóttir",
        "Ana Reis | Reis",
        "Ana Reis | Reis,",
        "Ana Reis | , Ana Reis",
        "Knot Tyers, Ltd | Ltd, Knot, Tyers"
      })
  void a_sort_name_that_does_not_tell_leaves_the_name_whole(String name, String sortName) {
    assertEquals(new Author.Whole(name), Author.of(name, Optional.of(sortName)));
  }

  @Test
  void nothing_is_guessed_from_the_name_alone() {
    assertEquals(new Author.Whole("Ana Reis"), Author.of("Ana Reis", Optional.empty()));
  }
}
