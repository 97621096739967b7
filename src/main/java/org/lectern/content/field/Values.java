package org.lectern.content.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.source.Node;

/** What was read of a thing's fields. */
public final class Values {
  private final Map<String, Object> values;
  private final Node.Mapping mapping;

  Values(Map<String, Object> values, Node.Mapping mapping) {
    this.values = Map.copyOf(values);
    this.mapping = mapping;
  }

  /** A field's value; nothing where it wasn't given, or was refused. */
  @SuppressWarnings("unchecked") // Shape put it there under the same declaration.
  public <T> Optional<T> get(Field<T> field) {
    return Optional.ofNullable((T) values.get(field.name()));
  }

  /** A list field's value; empty where it wasn't given. */
  public <T> List<T> list(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** Whether it was given and could be read. */
  public boolean has(Field<?> field) {
    return values.containsKey(field.name());
  }

  /** Whether something was written there, even if it was refused. */
  public boolean wrote(Field<?> field) {
    return mapping.get(field.name()).map(node -> !node.isNothing()).orElse(false);
  }

  /** What was written. */
  public Node.Mapping mapping() {
    return mapping;
  }
}
