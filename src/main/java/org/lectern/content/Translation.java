package org.lectern.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Form;
import org.lectern.content.field.Ids;
import org.lectern.content.field.Shape;
import org.lectern.content.source.Node;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/**
 * Lays a translation over what it translates. A value replaces the other language's; fields of a
 * thing are laid over its own fields, and items with an id over the item with that id. Every value
 * keeps its place in its own file.
 */
final class Translation {
  private final String baseName;
  private final Problems problems;

  /**
   * A translation.
   *
   * @param baseName the name of the file that is translated
   */
  Translation(String baseName, Problems problems) {
    this.baseName = baseName;
    this.problems = problems;
  }

  /** The base with what the translation says in its place. */
  Node.Mapping over(Shape shape, Node.Mapping base, Node.Mapping translation) {
    Map<String, Node.Entry> merged = byKey(base);
    boolean item = shape.field("id").isPresent();
    for (Node.Entry entry : translation.entries()) {
      Optional<Field<?>> field = shape.field(entry.key());
      if (field.isPresent() && !field.get().translatable()) {
        if (!(item && entry.key().equals("id") && sameText(merged.get("id"), entry))) {
          notTranslatable(entry);
        }
      } else if (!entry.value().isNothing()) {
        Node.Entry before = merged.get(entry.key());
        Node value =
            field.isPresent() && before != null
                ? value(field.get().kind().form(), before.value(), entry.value())
                : entry.value();
        merged.put(entry.key(), new Node.Entry(entry.key(), entry.position(), value));
      }
    }
    return new Node.Mapping(List.copyOf(merged.values()), base.position());
  }

  /** Tells that a file is in the language of what it would translate. */
  void isInSameLanguage(ContentFile file, Locale language) {
    problems.add(
        Problem.of(
            Rule.ORPHAN_TRANSLATION,
            file.position(),
            "%s is in %s already, and what stands here takes the place of what stands there"
                .formatted(baseName, language.getDisplayName(Locale.ENGLISH)),
            "move what is right into %s, and remove this file".formatted(baseName)));
  }

  private Node value(Form form, Node base, Node translation) {
    if (base instanceof Node.Mapping from && translation instanceof Node.Mapping to) {
      return form instanceof Form.ObjectOf object
          ? over(object.shape(), from, to)
          : form == Form.Plain.EXTRA ? extra(from, to) : translation;
    }
    if (base instanceof Node.Items from
        && translation instanceof Node.Items to
        && form instanceof Form.ListOf list
        && list.item() instanceof Form.ObjectOf object
        && object.shape().field("id").isPresent()) {
      return items(object.shape(), from, to);
    }
    return translation;
  }

  private Node items(Shape shape, Node.Items base, Node.Items translation) {
    List<Node> merged = new ArrayList<>(base.items());
    List<String> ids = base.items().stream().map(item -> id(item).orElse("")).toList();
    for (Node item : translation.items()) {
      String id = id(item).orElse("");
      int index = id.isEmpty() ? -1 : ids.indexOf(id);
      if (index >= 0) {
        merged.set(index, over(shape, (Node.Mapping) merged.get(index), (Node.Mapping) item));
      } else {
        unknownItem(shape, item, id, ids);
      }
    }
    return new Node.Items(merged, base.position());
  }

  private static Node extra(Node.Mapping base, Node.Mapping translation) {
    Map<String, Node.Entry> merged = byKey(base);
    for (Node.Entry entry : translation.entries()) {
      Node.Entry before = merged.get(entry.key());
      Node value =
          before != null
                  && before.value() instanceof Node.Mapping from
                  && entry.value() instanceof Node.Mapping to
              ? extra(from, to)
              : entry.value();
      merged.put(entry.key(), new Node.Entry(entry.key(), entry.position(), value));
    }
    return new Node.Mapping(List.copyOf(merged.values()), base.position());
  }

  private static Map<String, Node.Entry> byKey(Node.Mapping mapping) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    return entries;
  }

  private static Optional<String> id(Node item) {
    return item instanceof Node.Mapping mapping
        ? mapping.get("id").filter(Node.Text.class::isInstance).map(id -> Ids.plain((Node.Text) id))
        : Optional.empty();
  }

  private static boolean sameText(Node.Entry base, Node.Entry translation) {
    return base != null
        && base.value() instanceof Node.Text from
        && translation.value() instanceof Node.Text to
        && Ids.plain(from).equals(Ids.plain(to));
  }

  private void notTranslatable(Node.Entry entry) {
    problems.add(
        Problem.of(
            Rule.NOT_TRANSLATABLE,
            entry.position(),
            "%s is the same in every language".formatted(entry.key()),
            "remove it: what %s says holds".formatted(baseName)));
  }

  private void unknownItem(Shape shape, Node item, String id, List<String> ids) {
    Problem problem =
        id.isEmpty()
            ? Problem.of(
                Rule.MISSING_FIELD,
                item.position(),
                "id is missing: it says which %s is meant".formatted(shape.name()),
                "add the id that the %s has in %s".formatted(shape.name(), baseName))
            : Problem.of(
                    Rule.NOT_TRANSLATABLE,
                    item instanceof Node.Mapping mapping
                        ? mapping.get("id").orElse(item).position()
                        : item.position(),
                    "%s has no %s with the id \"%s\"".formatted(baseName, shape.name(), id))
                .withHint(Suggestion.didYouMean(id, ids));
    problems.add(problem);
  }
}
