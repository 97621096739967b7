package org.lectern.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.Map;
import java.util.TreeSet;

/** Lets templates read the interface's texts and other maps by their keys. */
final class TextAttributes implements AttributeResolver {
  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object name,
      Object[] arguments,
      ArgumentsNode argumentsNode,
      EvaluationContextImpl context,
      String template,
      int line) {
    if (!(instance instanceof Map<?, ?> map)) {
      return null;
    }
    String key = String.valueOf(name);
    if (!map.containsKey(key)) {
      TreeSet<String> known = new TreeSet<>();
      map.keySet().forEach(each -> known.add(String.valueOf(each)));
      throw new UnknownPart(key, "these texts", known, line, template);
    }
    return new ResolvedAttribute(map.get(key));
  }
}
