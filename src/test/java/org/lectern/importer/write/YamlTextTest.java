package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lectern.content.source.SourceFile;
import org.lectern.problem.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is written must be read as it was meant, by Lectern and by others. */
class YamlTextTest {
  @Provide
  Arbitrary<Map<String, Object>> fields() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of(
                "yes",
                "no",
                "null",
                "~",
                "12:30",
                "0x10",
                "1e5",
                "- a",
                "a: b",
                "# a",
                "{a}",
                "[",
                "a\nb",
                "a\n\n b\n",
                "\n",
                " a ",
                "\"",
                "'",
                "\\",
                "!tag",
                "&a",
                "*a",
                "%",
                "@",
                "`",
                "|",
                ">",
                "?",
                "a\tb",
                "2021-06-06",
                "2021-06-06 13:45",
                "日本語",
                "https://a.b/?c=d,e",
                "a\n b\nc",
                "---",
                "...",
                "a #b",
                "\uD83C\uDFDD",
                "<<",
                "=",
                "1h 30m",
                "a,b"),
            Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30),
            Arbitraries.strings().withChars("ab:#-{}[],&*!|>'\"%@` \n").ofMaxLength(20));
    Arbitrary<String> keys =
        Arbitraries.oneOf(
            Arbitraries.of("title", "id", "start", "no", "a b", "a:b", "1", "日本"),
            Arbitraries.strings().withChars("abc:- \"").ofMinLength(1).ofMaxLength(6));
    Arbitrary<Object> values =
        Arbitraries.lazyOf(
            () -> texts.map(text -> (Object) text),
            () -> texts.list().ofMaxSize(4).map(list -> (Object) list),
            () -> Arbitraries.maps(keys, texts).ofMaxSize(3).map(map -> (Object) ordered(map)),
            () ->
                Arbitraries.maps(keys, texts)
                    .ofMaxSize(3)
                    .map(YamlTextTest::ordered)
                    .list()
                    .ofMaxSize(3)
                    .map(list -> (Object) list),
            () ->
                Arbitraries.maps(keys, fields().map(map -> (Object) map))
                    .ofMaxSize(2)
                    .map(map -> (Object) map));
    return Arbitraries.maps(keys, values).ofMaxSize(4).map(LinkedHashMap::new);
  }

  private static Map<String, Object> ordered(Map<String, String> map) {
    return new LinkedHashMap<>(map);
  }

  @Property(tries = 400)
  void any_fields_are_read_as_they_were(@ForAll("fields") Map<String, Object> fields) {
    Problems problems = new Problems();
    byte[] bytes = YamlText.fields(fields).getBytes(StandardCharsets.UTF_8);
    SourceFile read = SourceFile.yaml(bytes, "a.yaml", "a.yaml", problems).orElseThrow();
    assertEquals(List.of(), problems.sorted());
    assertEquals(fields, Values.of(read.fields()));
  }

  @Property(tries = 200)
  void any_texts_are_texts_for_other_readers_too(@ForAll("fields") Map<String, Object> fields) {
    Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(YamlText.fields(fields));
    if (!fields.isEmpty()) {
      assertEquals(fields.keySet(), ((Map<?, ?>) read).keySet());
      ((Map<?, ?>) read)
          .forEach(
              (key, value) ->
                  assertTrue(
                      value instanceof String
                          || value instanceof List
                          || value instanceof Map
                          || value instanceof java.util.Date,
                      key + ": " + value));
    }
  }

  @Test
  void words_stand_in_quotes_and_ids_and_times_dont() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", "Knots");
    fields.put("type", "talk");
    fields.put("speakers", List.of("ana-reis", "mei-tanaka"));
    fields.put("start", "2027-05-14 10:00");
    fields.put("duration", 30L);
    fields.put("record", false);
    fields.put("links", List.of(Map.of("title", "All knots")));
    fields.put("extra", Map.of("note", "One line.\nAnother."));
    assertEquals(
        """
        title: "Knots"
        type: talk
        speakers: [ana-reis, mei-tanaka]
        start: 2027-05-14 10:00
        duration: 30
        record: false
        links:
          - { title: "All knots" }
        extra:
          note: |-
            One line.
            Another.
        """,
        YamlText.fields(fields));
  }
}
