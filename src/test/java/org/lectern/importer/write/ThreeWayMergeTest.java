package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What only one side changed is taken from it; what both did stays as the editor wrote it. */
class ThreeWayMergeTest {
  private final ThreeWayMerge merge = new ThreeWayMerge("sessions/a.md", false);

  private static final Map<String, Object> BASE = Map.of("title", "A", "room", "deck");

  @Test
  void what_the_editor_changed_stays() {
    assertEquals(
        Map.of("title", "Mine", "room", "deck"),
        merge.fields(BASE, Map.of("title", "Mine", "room", "deck"), BASE));
    assertEquals(List.of(), merge.conflicts());
  }

  @Test
  void what_the_import_changed_comes_in() {
    assertEquals(
        Map.of("title", "Mine", "room", "cabin"),
        merge.fields(
            BASE, Map.of("title", "Mine", "room", "deck"), Map.of("title", "A", "room", "cabin")));
    assertEquals(List.of(), merge.conflicts());
  }

  @Test
  void what_both_changed_stays_as_the_editor_wrote_it_and_is_told() {
    assertEquals(
        Map.of("title", "Mine", "room", "deck"),
        merge.fields(
            BASE,
            Map.of("title", "Mine", "room", "deck"),
            Map.of("title", "Theirs", "room", "deck")));
    assertEquals(
        "sessions/a.md: title: here \"Mine\", in the import \"Theirs\"",
        merge.conflicts().get(0).toString());
  }

  @Test
  void what_the_editor_took_out_stays_out() {
    assertEquals(Map.of("title", "A"), merge.fields(BASE, Map.of("title", "A"), BASE));
  }

  @Test
  void what_is_gone_from_the_import_goes_unless_the_editor_changed_it() {
    Map<String, Object> theirs = Map.of("title", "A");
    assertEquals(theirs, merge.fields(BASE, BASE, theirs));
    assertEquals(
        Map.of("title", "A", "room", "mine"),
        merge.fields(BASE, Map.of("title", "A", "room", "mine"), theirs));
    assertEquals(1, merge.conflicts().size());
  }

  @Test
  void lists_of_single_values_are_merged_one_by_one() {
    assertEquals(
        Map.of("speakers", List.of("b", "mine", "theirs")),
        merge.fields(
            Map.of("speakers", List.of("a", "b")),
            Map.of("speakers", List.of("a", "b", "mine")),
            Map.of("speakers", List.of("b", "theirs"))));
  }

  @Test
  void a_value_by_itself_is_a_list_of_one() {
    Map<String, Object> base = Map.of("speakers", List.of("a"));
    Map<String, Object> mine = Map.of("speakers", "a");
    assertEquals(mine, merge.fields(base, mine, base));
    assertEquals(
        Map.of("speakers", List.of("a", "b")),
        merge.fields(base, mine, Map.of("speakers", List.of("a", "b"))));
    assertEquals(
        Map.of("speakers", List.of("mine", "b")),
        merge.fields(base, Map.of("speakers", "mine"), Map.of("speakers", List.of("a", "b"))));
    assertEquals(List.of(), merge.conflicts());
  }

  @Test
  void rooms_are_merged_by_their_ids_and_field_by_field() {
    ThreeWayMerge conference = new ThreeWayMerge("conference.yaml", false);
    assertEquals(
        Map.of(
            "rooms",
            List.of(
                Map.of("id", "deck", "name", "The Deck", "capacity", "120"),
                Map.of("id", "mine", "name", "Mine"),
                Map.of("id", "new", "name", "New"))),
        conference.fields(
            Map.of("rooms", List.of(Map.of("id", "deck", "name", "Deck"))),
            Map.of(
                "rooms",
                List.of(
                    Map.of("id", "deck", "name", "Deck", "capacity", "120"),
                    Map.of("id", "mine", "name", "Mine"))),
            Map.of(
                "rooms",
                List.of(
                    Map.of("id", "deck", "name", "The Deck"),
                    Map.of("id", "new", "name", "New")))));
    assertEquals(List.of(), conference.conflicts());
  }

  @Test
  void an_end_that_the_editor_wrote_is_not_joined_by_a_duration() {
    Map<String, Object> mine = Map.of("start", "2027-05-14 10:00", "end", "11:15");
    assertEquals(
        mine,
        merge.fields(
            Map.of("start", "2027-05-14 10:00", "duration", "30"),
            mine,
            Map.of("start", "2027-05-14 10:00", "duration", "45")));
    assertEquals(1, merge.conflicts().size());
  }

  @Test
  void a_second_time_comes_in_where_the_editor_left_the_first() {
    assertEquals(
        Map.of("slots", List.of(Map.of("start", "a"), Map.of("start", "b"))),
        merge.fields(
            Map.of("start", "a", "duration", "30"),
            Map.of("start", "a", "duration", "30"),
            Map.of("slots", List.of(Map.of("start", "a"), Map.of("start", "b")))));
  }

  @Provide
  Arbitrary<Map<String, Object>> fields() {
    Arbitrary<Object> texts = Arbitraries.of("a", "b", "c");
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            texts,
            texts.list().uniqueElements().ofMaxSize(3).map(list -> list),
            Arbitraries.maps(Arbitraries.of("x", "y"), texts).map(map -> map));
    return Arbitraries.maps(
            Arbitraries.of("title", "start", "end", "duration", "slots", "room", "rooms", "extra"),
            values)
        .ofMaxSize(5)
        .map(LinkedHashMap::new);
  }

  @Property
  void without_a_change_on_one_side_the_other_side_is_what_comes_out(
      @ForAll("fields") Map<String, Object> base, @ForAll("fields") Map<String, Object> other) {
    assertEquals(other, new ThreeWayMerge("a", false).fields(base, base, other));
    assertEquals(other, new ThreeWayMerge("a", false).fields(base, other, base));
    assertEquals(other, new ThreeWayMerge("a", false).fields(base, other, other));
  }

  @Property
  void merging_again_changes_nothing(
      @ForAll("fields") Map<String, Object> base,
      @ForAll("fields") Map<String, Object> mine,
      @ForAll("fields") Map<String, Object> theirs) {
    Map<String, Object> merged = new ThreeWayMerge("a", false).fields(base, mine, theirs);
    ThreeWayMerge again = new ThreeWayMerge("a", false);
    assertEquals(merged, again.fields(theirs, merged, theirs));
    assertEquals(List.of(), again.conflicts());
  }
}
