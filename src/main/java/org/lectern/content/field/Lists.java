package org.lectern.content.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.content.source.Invisible;
import org.lectern.content.source.Node;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/** Reads lists; items that have an id must each have their own. */
final class Lists {
  /** What stands before items in texts; hyphens of YAML only with a space of another kind. */
  private static final Pattern BULLET = Pattern.compile("(?U)[-－‐–—−・･•*]\\s*");

  private static final Pattern BEFORE_BULLET = Pattern.compile("(?U)\\s(?=[-－‐–—−・･•*])");

  private Lists() {}

  static <T> Optional<List<T>> read(Kind<T> kind, Node node, Reading reading) {
    if (!(node instanceof Node.Items list)) {
      reading.lacks(node.position());
      return reading.refuse(
          Rule.WRONG_TYPE,
          node,
          "here a list is wanted, not " + Single.name(node),
          node instanceof Node.Text text ? asList(text) : "begin each item with \"- \"");
    }
    boolean isText = kind.equals(Kinds.TEXT);
    boolean isObject = kind.form() instanceof Form.ObjectOf;
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

  private static String asList(Node.Text text) {
    String value = Invisible.strip(text.value()).strip();
    if (value.matches("(?s)(?:- |\\[).*") && Invisible.is(text.value().charAt(0))) {
      return "delete the character before it that can't be seen: "
          + Invisible.name(text.value().charAt(0));
    }
    if (value.matches("-[^\\p{Z}\\s-].*")) {
      return "write a space after each hyphen: - " + value.substring(1).split("\\s", 2)[0];
    }
    String first = BEFORE_BULLET.splitAsStream(value).findFirst().orElse(value).strip();
    Matcher bullet = BULLET.matcher(first);
    return bullet.lookingAt()
        ? "begin each item with a hyphen and an ordinary space: - " + first.substring(bullet.end())
        : "write " + Commas.list(Stream.of(value));
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
