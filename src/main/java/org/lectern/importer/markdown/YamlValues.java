package org.lectern.importer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.content.source.Node;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;

/** Values of YAML: texts, lists and maps, as content files are read. */
final class YamlValues {
  private YamlValues() {}

  /**
   * What a mapping holds.
   *
   * @throws RefusedException where it is more than any program has
   */
  static Map<String, Object> map(Node.Mapping mapping, Reading reading) throws RefusedException {
    reading.container(mapping.position());
    Map<String, Object> values = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      values.put(reading.text(entry.key(), entry.position()), value(entry.value(), reading));
    }
    return values;
  }

  private static Object value(Node node, Reading reading) throws RefusedException {
    if (node instanceof Node.Mapping mapping) {
      return map(mapping, reading);
    }
    if (node instanceof Node.Items items) {
      reading.container(items.position());
      List<Object> values = new ArrayList<>();
      for (Node item : items.items()) {
        values.add(value(item, reading));
      }
      return values;
    }
    String text = ((Node.Text) node).value();
    boolean nothing = text.equals("~") || text.equalsIgnoreCase("null");
    return nothing ? "" : reading.text(text, node.position());
  }
}
