package org.lectern.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Lets templates read the components of view records, and nothing else of them. A missing value, an
 * empty {@code Optional}, is null to a template.
 */
final class RecordAttributes implements AttributeResolver {
  private static final ClassValue<Map<String, UnaryOperator<Object>>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, UnaryOperator<Object>> computeValue(Class<?> type) {
          Map<String, UnaryOperator<Object>> readers = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            readers.put(component.getName(), reader(component));
          }
          return readers;
        }
      };

  /** Calls the accessor as compiled code would: templates do little else than read components. */
  @SuppressWarnings("unchecked") // It is what the call site was asked for.
  private static UnaryOperator<Object> reader(RecordComponent component) {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodType any = MethodType.methodType(Object.class, Object.class);
    try {
      MethodHandle accessor = lookup.unreflect(component.getAccessor());
      return (UnaryOperator<Object>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(UnaryOperator.class),
                  any,
                  accessor,
                  accessor.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("a view record must be public: " + component, e);
    }
  }

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
    Map<String, UnaryOperator<Object>> components = COMPONENTS.get(instance.getClass());
    UnaryOperator<Object> component = components.get(String.valueOf(name));
    if (component == null) {
      throw new UnknownPart(
          String.valueOf(name),
          instance.getClass().getSimpleName(),
          components.keySet(),
          line,
          template);
    }
    return new ResolvedAttribute(value(component.apply(instance)));
  }

  private static Object value(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }
}
