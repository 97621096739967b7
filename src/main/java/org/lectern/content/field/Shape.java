package org.lectern.content.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.source.Node;

/** The fields of one thing that editors write, in the order in which the documentation has them. */
public final class Shape {
  private final String name;
  private final Map<String, Field<?>> fields;
  private final List<Choice> choices;

  /** Fields of which only one may be given; exactly one where {@code required}. */
  public record Choice(List<String> fields, boolean required) {
    public Choice {
      fields = List.copyOf(fields);
    }
  }

  private Shape(String name, Map<String, Field<?>> fields, List<Choice> choices) {
    this.name = name;
    this.fields = fields;
    this.choices = List.copyOf(choices);
  }

  /**
   * A thing with these fields.
   *
   * @param name what it is called in messages, such as {@code room}
   */
  public static Shape of(String name, Field<?>... fields) {
    Map<String, Field<?>> byName = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      if (byName.put(field.name(), field) != null) {
        throw new IllegalArgumentException(name + " has two fields " + field.name());
      }
    }
    return new Shape(name, byName, List.of());
  }

  /** The same shape, where only one of these fields may be given. */
  public Shape atMostOne(Field<?>... of) {
    return with(new Choice(List.of(of).stream().<String>map(Field::name).toList(), false));
  }

  /** The same shape, where exactly one of these fields must be given. */
  public Shape exactlyOne(Field<?>... of) {
    return with(new Choice(List.of(of).stream().<String>map(Field::name).toList(), true));
  }

  private Shape with(Choice choice) {
    List<Choice> all = new ArrayList<>(choices);
    all.add(choice);
    return new Shape(name, fields, all);
  }

  /** What it is called in messages. */
  public String name() {
    return name;
  }

  /** The same as in "a room". */
  String withArticle() {
    return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  /** What must be written, as an editor writes it. */
  String example() {
    return Stream.concat(
            fields.values().stream().filter(Field::required),
            choices.stream()
                .filter(Choice::required)
                .map(choice -> fields.get(choice.fields().get(0))))
        .map(Shape::example)
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** Its fields in the order of the documentation. */
  public List<Field<?>> fields() {
    return List.copyOf(fields.values());
  }

  /** The fields that exclude each other. */
  public List<Choice> choices() {
    return choices;
  }

  /** The field with this name. */
  public Optional<Field<?>> field(String wanted) {
    return Optional.ofNullable(fields.get(wanted));
  }

  /** Reads all fields and reports what is unknown, missing or in each other's way. */
  public Values read(Node.Mapping mapping, Reading reading) {
    return new ShapeReading(this, mapping, reading).values();
  }

  /** Its fields by their names. */
  Map<String, Field<?>> byName() {
    return fields;
  }

  static String example(Field<?> field) {
    return field.name() + ": " + field.example();
  }
}
