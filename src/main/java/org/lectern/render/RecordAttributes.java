package org.lectern.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.suggest.Suggestion;

/**
 * Lets templates read the components of view records, and nothing else of them. A missing value, an
 * empty {@code Optional}, is null to a template.
 */
final class RecordAttributes implements AttributeResolver {
  private static final ClassValue<Map<String, MethodHandle>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          Map<String, MethodHandle> handles = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            try {
              handles.put(
                  component.getName(),
                  MethodHandles.publicLookup()
                      .unreflect(component.getAccessor())
                      .asType(MethodType.methodType(Object.class, Object.class)));
            } catch (IllegalAccessException e) {
              throw new IllegalStateException("a view record must be public: " + type, e);
            }
          }
          return handles;
        }
      };

  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object name,
      Object[] arguments,
      ArgumentsNode argumentsNode,
      EvaluationContextImpl context,
      String template,
      int line) {
    if (!(instance instanceof Record)) {
      return null;
    }
    Map<String, MethodHandle> components = COMPONENTS.get(instance.getClass());
    MethodHandle component = components.get(String.valueOf(name));
    if (component == null) {
      String known = "it has " + String.join(", ", components.keySet());
      throw new AttributeNotFoundException(
          null,
          "there is no \""
              + name
              + "\" in "
              + instance.getClass().getSimpleName()
              + ": "
              + Suggestion.didYouMean(String.valueOf(name), components.keySet()).orElse(known),
          String.valueOf(name),
          line,
          template);
    }
    return new ResolvedAttribute(value(component, instance));
  }

  private static Object value(MethodHandle component, Object instance) {
    Object value;
    try {
      value = component.invokeExact(instance);
    } catch (Throwable e) {
      throw new IllegalStateException("a record's accessor doesn't fail", e);
    }
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }
}
