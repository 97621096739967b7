package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.content.field.Field;
import org.lectern.content.field.Form;
import org.lectern.content.field.Shape;
import org.lectern.program.Program;

/** Every declared field changes what is read, and its example is without fault. */
class EveryFieldTest {
  @TempDir Path root;

  /** Where a shape is written: a file, and the file's text around the shape's own fields. */
  private record Place(String file, Shape shape, UnaryOperator<String> text) {}

  private static List<Place> places() {
    return List.of(
        new Place("conference.yaml", ConferenceFields.SHAPE, EveryFieldTest::block),
        conference(RoomFields.SHAPE, "rooms: [ %s ]"),
        conference(TrackFields.SHAPE, "tracks: [ %s ]"),
        conference(TypeFields.SHAPE, "session_types: [ %s ]"),
        conference(FormatFields.SHAPE, "session_types: [ { id: a, name: A, formats: [ %s ] } ]"),
        conference(AccessFields.SHAPE, "access: [ %s ]"),
        conference(RequirementFields.SHAPE, "access: [ { id: a, channel: A, requires: [ %s ] } ]"),
        conference(VenueFields.SHAPE, "venue: %s"),
        conference(NavigationFields.SHAPE, "navigation: [ %s ]"),
        conference(ThemeFields.SHAPE, "theme: %s"),
        conference(WebEditorFields.SHAPE, "web_editor: %s"),
        conference(LimitFields.SHAPE, "limits: %s"),
        new Place("sessions/x.md", SessionFields.SHAPE, EveryFieldTest::front),
        session(SlotFields.SHAPE, "slots: [ %s ]"),
        session(MediaFields.SHAPE, "media: [ %s ]"),
        session(ContactFields.SHAPE, "media: [ { pdf: media/a.pdf, contact: %s } ]"),
        session(LinkFields.SHAPE, "links: [ %s ]"),
        new Place("speakers/x.md", SpeakerFields.SHAPE, EveryFieldTest::front),
        new Place("pages/x.md", PageFields.SHAPE, EveryFieldTest::front));
  }

  private static Place conference(Shape shape, String around) {
    return new Place(
        "conference.yaml",
        shape,
        fields ->
            Folder.CONFERENCE.replaceAll("(?s)session_types.*", "")
                + around.formatted("{ " + fields + " }")
                + "\n");
  }

  private static Place session(Shape shape, String around) {
    return new Place(
        "sessions/x.md",
        shape,
        fields -> "---\ntitle: X\n" + around.formatted("{ " + fields + " }") + "\n---\n");
  }

  private static String block(String fields) {
    return fields.replace(",, ", "\n") + "\n";
  }

  private static String front(String fields) {
    return "---\n" + block(fields) + "---\n";
  }

  @Test
  void none_is_left_out() {
    assertEquals(
        Set.copyOf(ContentFormat.shapes()),
        places().stream().map(Place::shape).collect(Collectors.toSet()));
    Set<Shape> reached = new HashSet<>();
    Stream.of(
            ContentFormat.CONFERENCE,
            ContentFormat.SESSION,
            ContentFormat.SPEAKER,
            ContentFormat.PAGE)
        .forEach(shape -> collect(new Form.ObjectOf(shape), reached));
    assertEquals(Set.copyOf(ContentFormat.shapes()), reached);
  }

  private static void collect(Form form, Set<Shape> found) {
    if (form instanceof Form.ListOf list) {
      collect(list.item(), found);
    } else if (form instanceof Form.ObjectOf object && found.add(object.shape())) {
      object.shape().fields().forEach(field -> collect(field.kind().form(), found));
    }
  }

  static Stream<Arguments> fields() {
    return places().stream()
        .flatMap(
            place ->
                place.shape().fields().stream()
                    .map(
                        field ->
                            Arguments.of(place.shape().name() + " " + field.name(), place, field)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fields")
  void is_read(String name, Place place, Field<?> field) throws IOException {
    Map<String, String> least = new LinkedHashMap<>();
    place.shape().fields().stream()
        .filter(Field::required)
        .forEach(one -> least.put(one.name(), one.example()));
    usual(place.shape()).forEach(least::putIfAbsent);
    Map<String, String> with = new LinkedHashMap<>(least);
    for (Shape.Choice choice : place.shape().choices()) {
      if (choice.fields().contains(field.name())) {
        choice.fields().forEach(with::remove);
      }
    }
    with.put(field.name(), field.example());
    if (place.shape() == NavigationFields.SHAPE && field == NavigationFields.URL) {
      with.put("title", "Elsewhere");
    }
    Map<String, String> without = new LinkedHashMap<>(with);
    without.remove(field.name());
    if (field.required()) {
      without.put(field.name(), other(field));
    } else {
      least.forEach(without::putIfAbsent);
    }
    assertNotEquals(read(place, without), read(place, with));
  }

  /** What makes the shape's other fields count: a start for an end, an address for a title. */
  private static Map<String, String> usual(Shape shape) {
    return switch (shape.name()) {
      case "session" -> Map.of("start", "2021-06-05 13:00", "duration", "20");
      case "slot" -> Map.of("duration", "20");
      case "media item" -> Map.of("link", "https://other.example.org/");
      case "menu entry" -> Map.of("page", "other");
      case "theme" -> Map.of("logo", "media/other.svg");
      default -> Map.of();
    };
  }

  private static String other(Field<?> field) {
    return switch (field.name()) {
      case "url" -> "https://other.example.org/";
      case "timezone" -> "Europe/Oslo";
      case "start" -> field.example().contains(":") ? "2021-06-05 10:00" : "2021-06-03";
      case "end" -> "2021-06-07";
      case "service" -> "trial";
      case "repository" -> "other/name";
      default -> "other";
    };
  }

  private String read(Place place, Map<String, String> fields) throws IOException {
    String separator = place.text().apply("").contains("{") ? ", " : ",, ";
    String text =
        fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue())
            .collect(Collectors.joining(separator));
    Folder folder = new Folder(root).with(place.file(), place.text().apply(text));
    Content content = folder.read();
    assertEquals(List.of(), content.problems(), place.text().apply(text));
    List<String> records = new ArrayList<>();
    for (Program program : content.editions()) {
      records.add(program.conference().toString());
      program.sessions().forEach(one -> records.add(one.toString()));
      program.speakers().forEach(one -> records.add(one.toString()));
      program.pages().forEach(one -> records.add(one.toString()));
    }
    // Without what only says where something was written.
    return records
        .toString()
        .replaceAll("source=Source\\[.*?places=\\{.*?\\}\\]", "")
        .replaceAll("start=Position\\[[^]]*\\]", "");
  }
}
