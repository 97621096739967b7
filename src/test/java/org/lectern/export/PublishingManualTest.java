package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Sites;

/** What the manual tells other servers to send is what {@code _headers} says. */
class PublishingManualTest {
  private static String manual() throws IOException {
    return Files.readString(Sites.SAMPLE_SOURCE.resolve("docs/publishing.md"));
  }

  static String example(String server) throws IOException {
    return example(server, 0);
  }

  /** One of a server's examples, by its place among them. */
  static String example(String server, int place) throws IOException {
    return Pattern.compile("```" + server + "\n(.*?)```", Pattern.DOTALL)
        .matcher(manual())
        .results()
        .skip(place)
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  @ParameterizedTest
  @CsvSource({"nginx, add_header", "apache, Header always set"})
  void an_example_sets_every_header_of_pages_and_of_hashed_files(String server, String set)
      throws IOException {
    String example = example(server);
    Map<String, String> headers = new TreeMap<>();
    Matcher line = Pattern.compile(set + " ([A-Za-z-]+) (\\S.*)").matcher(example);
    while (line.find()) {
      headers.merge(line.group(1), line.group(2), (a, b) -> a + b);
    }
    HeaderRules rules = HeaderRules.of(Sites.sample());
    Set<String> names = new TreeSet<>(rules.of("/schedule/").keySet());
    names.add("X-Frame-Options");
    assertEquals(names, headers.keySet());
    for (String address : new String[] {"/schedule/", "/assets/a.0123456789.js"}) {
      rules
          .of(address)
          .forEach((name, value) -> assertTrue(example.contains('"' + value + '"'), name));
    }
  }

  @Test
  void the_table_names_every_header() throws IOException {
    HeaderRules rules = HeaderRules.of(Sites.sample());
    for (String name : rules.of("/schedule/").keySet()) {
      assertTrue(manual().contains("| `" + name), name);
    }
  }
}
