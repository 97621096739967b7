package org.lectern.schema;

import java.util.List;
import org.lectern.content.field.Field;
import org.lectern.content.field.Form;
import org.lectern.content.field.Shape;
import org.lectern.json.Json;

/** Writes what a thing with fields looks like. */
final class ShapeWriter {
  /** What several items in a row have between them. */
  private static final String SEVERAL = "[,;、，،；]";

  private final Json json;
  private final References references;

  ShapeWriter(Json json, References references) {
    this.json = json;
    this.references = references;
  }

  /**
   * Writes a shape's keywords into the object that is open.
   *
   * @param translated whether it is laid over the same thing in another language: all that can be
   *     translated, none of it required, and the id that says which thing it is
   */
  void write(Shape shape, boolean translated) {
    List<Field<?>> fields =
        shape.fields().stream()
            .filter(field -> !translated || field.translatable() || isId(field))
            .toList();
    json.field("type", "object")
        .flag("additionalProperties", false)
        .textsIfAny(
            "required",
            fields.stream()
                .filter(field -> translated ? isId(field) : field.required())
                .map(Field::name)
                .toList())
        .object("properties", () -> fields.forEach(field -> property(field, translated)));
    if (!translated && !shape.choices().isEmpty()) {
      json.objects("allOf", shape.choices(), this::choice);
    }
  }

  private void property(Field<?> field, boolean translated) {
    json.object(
        field.name(),
        () -> {
          json.field("description", field.meaning() + ": " + field.kind().words());
          form(field.kind().form(), translated);
        });
  }

  private static boolean isId(Field<?> field) {
    return field.kind().form() == Form.Plain.ID;
  }

  private void choice(Shape.Choice choice) {
    json.list(
        "oneOf",
        () -> {
          choice.fields().forEach(name -> json.object(() -> required(name)));
          if (!choice.required()) {
            json.object(
                () ->
                    json.object(
                        "not", () -> json.objects("anyOf", choice.fields(), this::required)));
          }
        });
  }

  private void required(String name) {
    json.texts("required", List.of(name));
  }

  private void form(Form form, boolean translated) {
    if (form instanceof Form.ListOf list && list.item() instanceof Form.ObjectOf object) {
      // A list whose items have no ids is written anew as a whole.
      boolean laidOver = translated && object.shape().fields().stream().anyMatch(ShapeWriter::isId);
      items(object, laidOver);
    } else if (form instanceof Form.ListOf list) {
      json.list(
          "anyOf",
          () -> {
            json.object(() -> items(list.item(), translated));
            json.object(() -> alone(list.item()));
          });
    } else if (form instanceof Form.ObjectOf object) {
      write(object.shape(), translated);
    } else if (form instanceof Form.OneOf words) {
      json.textsIfAny("enum", words.words());
    } else if (form instanceof Form.Reference kind) {
      json.field("type", "string").textsIfAny("enum", references.of(kind));
    } else {
      plain((Form.Plain) form);
    }
  }

  private void items(Form item, boolean laidOver) {
    json.field("type", "array").object("items", () -> form(item, laidOver));
  }

  /** The only item of a list, without brackets. */
  private void alone(Form item) {
    json.object("not", () -> json.field("type", "string").field("pattern", SEVERAL));
    form(item, false);
  }

  /** A text in YAML may look like a number or a flag to an editor; Lectern reads it as typed. */
  private void plain(Form.Plain form) {
    switch (form) {
      case TEXT -> json.texts("type", List.of("string", "number", "boolean"));
      case FLAG -> json.field("type", "boolean");
      case INTEGER -> json.field("type", "integer").number("minimum", 0);
      case DURATION ->
          json.texts("type", List.of("integer", "string"))
              .field("pattern", "^[0-9]{1,5} *m?$|^[0-9]{1,3} *h( *[0-9]{1,2} *m)?$");
      case EXTRA -> json.field("type", "object");
      default -> json.field("type", "string").fieldIfAny("pattern", pattern(form));
    }
  }

  private static String pattern(Form.Plain form) {
    String date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    String time = "[0-9]{2}:[0-9]{2}(:00)?";
    String dateTime = date + "[ T]" + time + "(Z|[+-][0-9]{2}:?[0-9]{2})?";
    return switch (form) {
      case DATE -> "^" + date + "$";
      case TIME -> "^" + time + "$";
      case DATE_TIME -> "^" + dateTime + "$";
      case DATE_TIME_OR_TIME -> "^(" + dateTime + "|" + time + ")$";
      case COLOR -> "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$";
      case WEB_ADDRESS -> "^https?://";
      case EDIT_ADDRESS -> "\\{path\\}";
      case LANGUAGE -> "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
      case EMAIL -> "@";
      case DOI -> "10\\.[0-9]{4,9}(\\.[0-9]+)*/[^ ]";
      default -> "";
    };
  }
}
