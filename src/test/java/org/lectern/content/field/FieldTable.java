package org.lectern.content.field;

import java.util.stream.Collectors;

/** Writes a shape as a table in Markdown, for the documentation. */
public final class FieldTable {
  private FieldTable() {}

  /** One row a field: its name, what it takes, whether it must be there, what it means. */
  public static String of(Shape shape) {
    return shape.fields().stream()
        .map(field -> row(shape, field))
        .collect(
            Collectors.joining(
                "", "| field | takes | required | meaning |\n|---|---|---|---|\n", ""));
  }

  private static String row(Shape shape, Field<?> field) {
    String cells =
        String.join(
            " | ",
            "`" + field.name() + "`",
            field.kind().words().replace("|", "\\|"),
            required(shape, field),
            field.meaning().replace("|", "\\|"));
    return "| " + cells + " |\n";
  }

  private static String required(Shape shape, Field<?> field) {
    boolean oneOf =
        shape.choices().stream()
            .anyMatch(choice -> choice.required() && choice.fields().contains(field.name()));
    return field.required() ? "yes" : oneOf ? "one of these" : "";
  }
}
