package org.lectern.content.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.program.Extra;

/** Reads the editor's own fields as strings, lists and maps. */
final class Extras {
  private Extras() {}

  static Optional<Extra> read(Node node, Reading reading) {
    if (node instanceof Node.Mapping mapping) {
      places(mapping, reading);
      return Optional.of(new Extra(map(mapping)));
    }
    return reading.refuse(
        Rule.WRONG_TYPE,
        node,
        "here fields of your own are wanted, not " + Single.name(node),
        "write { name: value }");
  }

  private static void places(Node.Mapping mapping, Reading reading) {
    for (Node.Entry entry : mapping.entries()) {
      Reading inner = reading.in(entry.key(), entry.value().position());
      if (entry.value() instanceof Node.Mapping within) {
        places(within, inner);
      }
    }
  }

  private static Map<String, Object> map(Node.Mapping mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> values.put(entry.key(), value(entry.value())));
    return Collections.unmodifiableMap(values);
  }

  private static Object value(Node node) {
    if (node instanceof Node.Text text) {
      return text.value();
    }
    return node instanceof Node.Items list
        ? list.items().stream().map(Extras::value).toList()
        : map((Node.Mapping) node);
  }
}
