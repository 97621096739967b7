package org.lectern.importer.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTypeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Break", "breaks", "Coffee break", "Meals", "Catering", "昼休み", "Kaffeepause"})
  void what_is_called_a_break_or_a_meal_is_one(String name) {
    assertTrue(ForeignType.meant(name).service());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Talk", "Breakout", "Lunch talk", "Service design"})
  void what_only_has_such_a_word_in_its_name_is_none(String name) {
    assertFalse(ForeignType.meant(name).service());
  }
}
