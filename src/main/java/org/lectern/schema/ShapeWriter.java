package org.lectern.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lectern.content.field.Field;
import org.lectern.content.field.Form;
import org.lectern.content.field.Shape;

/** Writes what a thing with fields looks like. */
final class ShapeWriter {
  private final JsonGenerator json;
  private final References references;

  ShapeWriter(JsonGenerator json, References references) {
    this.json = json;
    this.references = references;
  }

  /**
   * Writes a shape's keywords into the object that is open.
   *
   * @param translated whether it is laid over the same thing in another language: all that can be
   *     translated, none of it required, and the id that says which thing it is
   */
  void write(Shape shape, boolean translated) throws IOException {
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    List<Field<?>> fields =
        shape.fields().stream()
            .filter(field -> !translated || field.translatable() || isId(field))
            .toList();
    names(
        "required",
        fields.stream()
            .filter(field -> translated ? isId(field) : field.required())
            .map(Field::name)
            .toList());
    json.writeObjectFieldStart("properties");
    for (Field<?> field : fields) {
      json.writeObjectFieldStart(field.name());
      json.writeStringField("description", field.meaning() + ": " + field.kind().words());
      form(field.kind().form(), translated);
      json.writeEndObject();
    }
    json.writeEndObject();
    if (!translated) {
      choices(shape.choices());
    }
  }

  private static boolean isId(Field<?> field) {
    return field.kind().form() == Form.Plain.ID;
  }

  private void choices(List<Shape.Choice> choices) throws IOException {
    if (choices.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("allOf");
    for (Shape.Choice choice : choices) {
      json.writeStartObject();
      json.writeArrayFieldStart("oneOf");
      for (String name : choice.fields()) {
        json.writeStartObject();
        names("required", List.of(name));
        json.writeEndObject();
      }
      if (!choice.required()) {
        json.writeStartObject();
        json.writeObjectFieldStart("not");
        json.writeArrayFieldStart("anyOf");
        for (String name : choice.fields()) {
          json.writeStartObject();
          names("required", List.of(name));
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void form(Form form, boolean translated) throws IOException {
    if (form instanceof Form.ListOf list) {
      // A list whose items have no ids is written anew as a whole.
      boolean laidOver =
          translated
              && list.item() instanceof Form.ObjectOf object
              && object.shape().fields().stream().anyMatch(ShapeWriter::isId);
      json.writeStringField("type", "array");
      json.writeObjectFieldStart("items");
      form(list.item(), laidOver);
      json.writeEndObject();
    } else if (form instanceof Form.ObjectOf object) {
      write(object.shape(), translated);
    } else if (form instanceof Form.OneOf words) {
      names("enum", words.words());
    } else if (form instanceof Form.Reference kind) {
      json.writeStringField("type", "string");
      names("enum", references.of(kind));
    } else {
      plain((Form.Plain) form);
    }
  }

  /** A text in YAML may look like a number or a flag to an editor; Lectern reads it as typed. */
  private void plain(Form.Plain form) throws IOException {
    switch (form) {
      case TEXT -> names("type", List.of("string", "number", "boolean"));
      case FLAG -> json.writeStringField("type", "boolean");
      case INTEGER -> {
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", 0);
      }
      case DURATION -> {
        names("type", List.of("integer", "string"));
        json.writeStringField("pattern", "^[0-9]{1,5} *m?$|^[0-9]{1,3} *h( *[0-9]{1,2} *m)?$");
      }
      case EXTRA -> json.writeStringField("type", "object");
      default -> {
        json.writeStringField("type", "string");
        String pattern = pattern(form);
        if (!pattern.isEmpty()) {
          json.writeStringField("pattern", pattern);
        }
      }
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

  private void names(String key, List<String> names) throws IOException {
    if (!names.isEmpty()) {
      json.writeArrayFieldStart(key);
      for (String name : names) {
        json.writeString(name);
      }
      json.writeEndArray();
    }
  }
}
