package org.lectern.content.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.source.Node;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/** Reads lists; items that have an id must each have their own. */
final class Lists {
  private Lists() {}

  static <T> Optional<List<T>> read(Kind<T> kind, Node node, Reading reading) {
    boolean isObject = kind.form() instanceof Form.ObjectOf;
    if (node instanceof Node.Text text) {
      if (!isObject && ListOfOne.isOne(text)) {
        return read(kind, new Node.Items(List.of(text), text.position()), reading);
      }
      reading.lacks(node.position());
      reading.report(ListOfOne.problem(text, kind));
      return Optional.empty();
    }
    if (!(node instanceof Node.Items list)) {
      reading.lacks(node.position());
      return reading.refuse(
          Rule.WRONG_TYPE,
          node,
          "here a list is wanted, not " + Single.name(node),
          "begin each item with \"- \"");
    }
    boolean isText = kind.equals(Kinds.TEXT);
    List<T> read = new ArrayList<>();
    for (Node item : list.items()) {
      if (!isText && !isObject && Commas.parted(item).isPresent()) {
        reading.lacks(item.position());
        reading.report(joined(Rule.WRONG_TYPE, (Node.Text) item, list, ""));
        continue;
      }
      Reading inner = reading.in(String.valueOf(read.size()), item.position());
      kind.read(item, inner).ifPresentOrElse(read::add, () -> reading.lacks(item.position()));
    }
    if (kind.form() instanceof Form.ObjectOf object && hasId(object.shape())) {
      reportSameIds(object.shape().name(), list, reading);
    }
    if (isText) {
      warnOfJoined(list, reading);
    }
    return Optional.of(List.copyOf(read));
  }

  /** Texts may hold such commas; one that is all of a list, and isn't in quotes, seldom does. */
  private static void warnOfJoined(Node.Items list, Reading reading) {
    if (list.items().size() == 1
        && list.items().get(0) instanceof Node.Text text
        && !text.quoted()
        && Commas.parted(text).isPresent()) {
      String or = "; if it is one, put it in \"quotes\"";
      reading.report(joined(Rule.JOINED_ITEMS, text, list, or));
    }
  }

  /** Several items with commas between them that YAML takes for letters. */
  private static Problem joined(Rule rule, Node.Text item, Node.Items list, String or) {
    return Problem.of(
        rule,
        item.position(),
        "here several items of a list are read as one, \"%s\"".formatted(item.value().strip()),
        "write " + Commas.list(list.items().stream().flatMap(Lists::text)) + or);
  }

  private static Stream<String> text(Node item) {
    return item instanceof Node.Text text ? Stream.of(text.value()) : Stream.empty();
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
                  "another %s has the id \"%s\" already, in line %s"
                      .formatted(name, text.value(), before.line()),
                  "give each an id of its own"));
        }
      }
    }
  }
}
