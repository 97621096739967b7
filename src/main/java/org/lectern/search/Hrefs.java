package org.lectern.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * Links that begin and end alike, written without what they share: {@code {"before":"../sessions/",
 * "after":"/index.html","names":["opening","closing"]}}.
 */
record Hrefs(String before, String after, List<String> names) {

  static Hrefs of(List<String> links) {
    String before = links.stream().reduce(Hrefs::beginning).orElse("");
    before = before.substring(0, before.lastIndexOf('/') + 1);
    int start = before.length();
    List<String> rest = links.stream().map(link -> link.substring(start)).toList();
    String after = rest.stream().reduce(Hrefs::ending).orElse("");
    after = after.indexOf('/') < 0 ? "" : after.substring(after.indexOf('/'));
    int cut = after.length();
    return new Hrefs(
        before, after, rest.stream().map(link -> link.substring(0, link.length() - cut)).toList());
  }

  private static String beginning(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }

  private static String ending(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return one.substring(one.length() - length);
  }

  void write(String field, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("before", before);
    json.writeStringField("after", after);
    json.writeFieldName("names");
    Script.texts(names, json);
    json.writeEndObject();
  }
}
