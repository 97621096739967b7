package org.lectern.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.content.field.Field;
import org.lectern.content.field.Form;
import org.lectern.content.field.Shape;
import org.lectern.json.Json;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.SessionType;

/** Writes a shape's fields with a widget each, and the conference's own rooms, tracks and types. */
final class FieldWriter {
  private final Conference conference;
  private final Json json;

  FieldWriter(Program program, Json json) {
    this.conference = program.conference();
    this.json = json;
  }

  /** Fields of a conference's own have no widget; the editor leaves what it doesn't know alone. */
  void write(List<Field<?>> fields) {
    for (Field<?> field : fields) {
      if (field.kind().form() != Form.Plain.EXTRA) {
        json.object(() -> write(field));
      }
    }
  }

  private void write(Field<?> field) {
    json.field("name", field.name())
        .field("label", label(field.name()))
        .field("hint", field.meaning().replace("`", ""));
    required(field);
    if (conference.languages().size() > 1) {
      json.flag("i18n", field.translatable());
    }
    widget(field.kind().form());
  }

  /** A translation may leave out everything. */
  private void required(Field<?> field) {
    if (field.required() && field.translatable() && conference.languages().size() > 1) {
      json.texts("required", List.of(conference.language().toLanguageTag()));
    } else {
      json.flag("required", field.required());
    }
  }

  private static String label(String name) {
    String words = name.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void widget(Form form) {
    if (form instanceof Form.ListOf list) {
      list(list.item());
    } else if (form instanceof Form.ObjectOf object) {
      json.field("widget", "object").flag("collapsed", true);
      fields(object.shape());
    } else if (form instanceof Form.OneOf words) {
      choice(words.words().stream().map(word -> new Option(word, word)).toList(), false);
    } else if (form instanceof Form.Reference kind) {
      reference(kind, false);
    } else {
      plain((Form.Plain) form);
    }
  }

  private void list(Form item) {
    if (item instanceof Form.Reference kind) {
      reference(kind, true);
      return;
    }
    json.field("widget", "list");
    if (item instanceof Form.ObjectOf object) {
      json.field("collapsed", "auto");
      fields(object.shape());
    }
  }

  private void fields(Shape shape) {
    json.list("fields", () -> write(shape.fields()));
  }

  /** What there is to choose from. */
  private record Option(String label, String value) {}

  private void reference(Form.Reference kind, boolean several) {
    switch (kind) {
      case SPEAKER -> relation("speakers", "name", several);
      case SESSION -> relation("sessions", "title", several);
      case PAGE -> relation("pages", "title", several);
      case ROOM ->
          choice(
              conference.rooms().stream().map(room -> new Option(room.name(), room.id())).toList(),
              several);
      case TRACK ->
          choice(
              conference.tracks().stream()
                  .map(track -> new Option(track.name(), track.id()))
                  .toList(),
              several);
      case TYPE ->
          choice(
              conference.types().stream().map(type -> new Option(type.name(), type.id())).toList(),
              several);
      case FORMAT -> choice(formats(), several);
      case ACCESS ->
          choice(
              conference.access().stream()
                  .map(access -> new Option(access.id(), access.id()))
                  .toList(),
              several);
    }
  }

  /** Types may have formats of the same id, and the editor takes each value once. */
  private List<Option> formats() {
    Map<String, String> labels = new LinkedHashMap<>();
    for (SessionType type : conference.types()) {
      type.formats()
          .forEach(
              format ->
                  labels.merge(
                      format.id(),
                      type.name() + ": " + format.name(),
                      (one, other) -> one + " / " + other));
    }
    return labels.entrySet().stream()
        .map(label -> new Option(label.getValue(), label.getKey()))
        .toList();
  }

  private void relation(String collection, String called, boolean several) {
    json.field("widget", "relation")
        .field("collection", collection)
        .field("value_field", "{{slug}}")
        .texts("display_fields", List.of(called))
        .texts("search_fields", List.of(called))
        .flag("multiple", several);
  }

  /**
   * A conference that has none of a kind gets a field to write in, since a choice needs options.
   */
  private void choice(List<Option> options, boolean several) {
    if (options.isEmpty()) {
      json.field("widget", several ? "list" : "string");
      return;
    }
    json.field("widget", "select")
        .flag("multiple", several)
        .objects(
            "options",
            options,
            option -> json.field("label", option.label()).field("value", option.value()));
  }

  private void plain(Form.Plain form) {
    switch (form) {
      case FLAG -> flag();
      case INTEGER -> json.field("widget", "number").field("value_type", "int");
      case DATE ->
          json.field("widget", "datetime").field("format", "YYYY-MM-DD").flag("time_format", false);
      case DATE_TIME -> json.field("widget", "datetime").field("format", "YYYY-MM-DD HH:mm");
      case COLOR -> json.field("widget", "color");
      case FILE -> json.field("widget", "file");
      default -> {
        json.field("widget", "string");
        pattern(form);
      }
    }
  }

  /** A switch would write "no" where nothing was said, which isn't the same for every field. */
  private void flag() {
    json.field("widget", "select")
        .objects(
            "options",
            List.of(true, false),
            value -> json.field("label", value ? "yes" : "no").flag("value", value));
  }

  /** What the editor can check while one types; the build checks everything. */
  private void pattern(Form.Plain form) {
    switch (form) {
      case TIME -> pattern("^[0-9]{2}:[0-9]{2}$", "a time such as 09:30");
      case DATE_TIME_OR_TIME ->
          pattern(
              "^([0-9]{4}-[0-9]{2}-[0-9]{2}[ T])?[0-9]{2}:[0-9]{2}$",
              "a time such as 14:15, or a date and a time such as 2021-06-06 14:15");
      case DURATION ->
          pattern("^[0-9]{1,5} *m?$|^[0-9]{1,3} *h( *[0-9]{1,2} *m)?$", "minutes, such as 45");
      case WEB_ADDRESS -> pattern("^https?://.+", "an address that starts with https://");
      case LANGUAGE ->
          pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "a language's short name, such as ja");
      case EMAIL -> pattern(".+@.+", "an e-mail address");
      case DOI -> pattern("10\\.[0-9]{4,9}(\\.[0-9]+)*/[^ ]+", "a DOI such as 10.5555/knots.2027");
      default -> {}
    }
  }

  private void pattern(String pattern, String wanted) {
    json.texts("pattern", List.of(pattern, "Write " + wanted));
  }
}
