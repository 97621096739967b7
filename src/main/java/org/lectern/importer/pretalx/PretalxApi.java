package org.lectern.importer.pretalx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.JsonReader;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * What pretalx's API answers, one file or a folder of them: submissions or talks, speakers, rooms,
 * tracks, types, tags, slots and the event; each as a list, as a page with {@code results}, or all
 * in one object. The JSON of its schedule widget is read as well.
 *
 * @see <a href="https://docs.pretalx.org/api/">The API of pretalx</a>
 */
public final class PretalxApi implements FormatReader {
  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Pretalx pretalx = new Pretalx(reading, Position.file(input.name()));
    for (Input.File file : input.ofKind("json", reading.findings())) {
      try (JsonReader json = new JsonReader(file, reading)) {
        new Walk(json, pretalx, kind(file.name())).root();
      }
    }
    return pretalx.imported();
  }

  private static String kind(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).replaceFirst(".*/", "").replaceFirst("\\.json$", "");
  }

  /** One way through a file. */
  private record Walk(JsonReader json, Pretalx pretalx, String name) {
    void root() throws IOException {
      if (json.isArray()) {
        list(name);
      } else if (json.isObject()) {
        object();
      } else {
        throw new RefusedException(json.place(), "here a list or an object is wanted");
      }
    }

    private void list(String kind) throws IOException {
      json.things(thing -> pretalx.add(kind, thing));
    }

    /** A page of results, a thing by itself, or lists by their names. */
    private void object() throws IOException {
      Position place = json.place();
      Map<String, Object> single = new LinkedHashMap<>();
      List<String> lists = new ArrayList<>();
      json.object(
          member -> {
            if (member.equals("results") && json.isArray()) {
              lists.add(member);
              list(name);
            } else if (Pretalx.LISTS.contains(member) && json.isArray() && isOuter(single)) {
              lists.add(member);
              list(member);
            } else {
              single.put(member, json.value());
            }
          });
      Fields whole = new Fields(single, place, pretalx.findings());
      if (!lists.contains("results")) {
        pretalx.add(lists.isEmpty() ? name : "event", whole);
      } else if (whole.peek("next").isPresent()) {
        whole.noteLeftOut("the pages that follow this one: get them, too");
      }
    }

    /** A submission has lists of speakers and slots itself. */
    private static boolean isOuter(Map<String, Object> single) {
      return !single.containsKey("code") && !single.containsKey("title");
    }
  }
}
