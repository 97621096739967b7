package org.lectern.content.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldTableTest {
  private static final Field<String> NAME =
      Field.of("name", Kinds.TEXT, "what it is called", "A").asRequired();
  private static final Field<Boolean> BIG = Field.of("big", Kinds.FLAG, "a | b", "true");
  private static final Field<Boolean> SMALL = Field.of("small", Kinds.FLAG, "its size", "true");

  @Test
  void has_a_row_for_each_field() {
    assertEquals(
        """
        | field | takes | required | meaning |
        |---|---|---|---|
        | `name` | text | yes | what it is called |
        | `big` | `true` or `false` | one of these | a \\| b |
        | `small` | `true` or `false` | one of these | its size |
        """,
        FieldTable.of(Shape.of("thing", NAME, BIG, SMALL).exactlyOne(BIG, SMALL)));
  }
}
