package org.lectern.content.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.source.Invisible;
import org.lectern.content.source.Node;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/** Reads lists; items that have an id must each have their own. */
final class Lists {
  private Lists() {}

  static <T> Optional<List<T>> read(Kind<T> kind, Node node, Reading reading) {
    if (!(node instanceof Node.Items list)) {
      reading.lacks(node.position());
      return reading.refuse(
          Rule.WRONG_TYPE,
          node,
          "here a list is wanted, not " + Kinds.name(node),
          node instanceof Node.Text text ? asList(text) : "begin each item with \"- \"");
    }
    List<T> read = new ArrayList<>();
    for (Node item : list.items()) {
      Reading inner = reading.in(String.valueOf(read.size()), item.position());
      kind.read(item, inner).ifPresentOrElse(read::add, () -> reading.lacks(item.position()));
    }
    if (kind.form() instanceof Form.ObjectOf object && hasId(object.shape())) {
      reportSameIds(object.shape().name(), list, reading);
    }
    return Optional.of(List.copyOf(read));
  }

  private static String asList(Node.Text text) {
    String value = Invisible.strip(text.value()).strip();
    if (value.matches("(?s)(?:- |\\[).*") && Invisible.is(text.value().charAt(0))) {
      return "delete the character before it that can't be seen: "
          + Invisible.name(text.value().charAt(0));
    }
    return value.matches("-[^\\s-].*")
        ? "write a space after each hyphen: - " + value.substring(1).split("\\s", 2)[0]
        : "write [" + value + "]";
  }

  static boolean hasId(Shape shape) {
    return shape.field("id").map(field -> field.kind().form() == Form.Plain.ID).orElse(false);
  }

  private static void reportSameIds(String name, Node.Items list, Reading reading) {
    Map<String, Position> first = new HashMap<>();
    for (Node item : list.items()) {
      Optional<Node> id =
          item instanceof Node.Mapping mapping ? mapping.get("id") : Optional.empty();
      if (id.isPresent() && id.get() instanceof Node.Text text && !text.value().isBlank()) {
        Position before = first.putIfAbsent(Ids.plain(text), text.position());
        if (before != null) {
          reading.report(
              Problem.of(
                  Rule.DUPLICATE_ID,
                  text.position(),
                  "another %s has the id \"%s\" already, in line %d"
                      .formatted(name, text.value(), before.line()),
                  "give each an id of its own"));
        }
      }
    }
  }
}
