package org.lectern.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static String string(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void objects_and_lists_lie_in_each_other_in_the_order_in_which_they_are_written() {
    assertEquals(
        "{\"name\":\"Hall\",\"where\":{\"floor\":2,\"lift\":true},"
            + "\"doors\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"tags\":[\"x\",\"y\"],"
            + "\"mixed\":[1,\"z\",[3,4],{\"last\":null}]}",
        Json.text(
            json ->
                json.field("name", "Hall")
                    .object("where", () -> json.number("floor", 2).flag("lift", true))
                    .objects("doors", List.of("a", "b"), door -> json.field("id", door))
                    .texts("tags", List.of("x", "y"))
                    .list(
                        "mixed",
                        () ->
                            json.item(1)
                                .item("z")
                                .list(() -> json.item(3).item(4))
                                .object(() -> json.nothing("last")))));
  }

  @Test
  void what_is_unknown_is_left_out_and_empty_lists_are_there() {
    assertEquals(
        "{\"objects\":[],\"texts\":[],\"list\":[],\"object\":{}}",
        Json.text(
            json ->
                json.field("a", Optional.empty())
                    .fieldIfAny("b", "")
                    .number("c", OptionalInt.empty())
                    .flag("d", Optional.empty())
                    .object("e", Optional.empty(), one -> json.field("f", one))
                    .textsIfAny("g", List.of())
                    .objects("objects", List.of(), one -> json.field("f", one))
                    .texts("texts", List.of())
                    .list("list", () -> {})
                    .object("object", () -> {})));
  }

  @Test
  void what_is_known_is_written_as_if_it_were_always() {
    assertEquals(
        "{\"a\":\"x\",\"b\":\"y\",\"c\":3,\"d\":false,\"e\":{\"f\":\"z\"},\"g\":[\"t\"]}",
        Json.text(
            json ->
                json.field("a", Optional.of("x"))
                    .fieldIfAny("b", "y")
                    .number("c", OptionalInt.of(3))
                    .flag("d", Optional.of(false))
                    .object("e", Optional.of("z"), one -> json.field("f", one))
                    .textsIfAny("g", List.of("t"))));
  }

  @Test
  void values_are_written_as_deep_as_they_go() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("one", "x");
    value.put("several", List.of("y", Map.of("three", List.of())));
    assertEquals(
        "{\"value\":{\"one\":\"x\",\"several\":[\"y\",{\"three\":[]}]}}",
        Json.text(json -> json.value("value", value)));
  }

  @Test
  void a_document_may_be_a_list() {
    assertEquals(
        "[{\"a\":\"é\"}]",
        string(Json.listDocument(json -> json.object(() -> json.field("a", "é")))));
  }

  @Test
  void indented_it_has_a_line_for_each_field_and_none_behind() {
    String expected = "{\n  \"a\" : {\n    \"b\" : [ \"x\", \"y\" ]\n  }\n}";
    assertEquals(
        expected,
        Json.indentedText(json -> json.object("a", () -> json.texts("b", List.of("x", "y")))));
    assertEquals(
        expected,
        string(
            Json.indentedDocument(
                json -> json.object("a", () -> json.texts("b", List.of("x", "y"))))));
  }

  @Test
  void control_characters_stay_in_names_and_texts_escaped_where_json_wants_that() {
    assertEquals(
        "{\"\\u0001\":\"a\\u0007b\\u0000\u0085c\\n\\td\"}",
        string(Json.document(json -> json.field("\u0001", "a\u0007b\u0000\u0085c\n\td"))));
  }
}
