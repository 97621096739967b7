package org.lectern.importer.indico;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.model.ForeignSpeaker;

/** The people of an export: those who speak or lead are known, others are kept by name. */
final class IndicoPeople {
  private final Map<String, ForeignSpeaker> byKey = new LinkedHashMap<>();

  /** All whom sessions name, in the order in which they came. */
  List<ForeignSpeaker> all() {
    return List.copyOf(byKey.values());
  }

  /** The keys of the speakers of a contribution. */
  List<String> speakers(Fields fields) {
    return keys(fields, "speakers", "presenters");
  }

  /** The keys of those who lead a block. */
  List<String> chairs(Fields fields) {
    return keys(fields, "conveners", "sessionConveners");
  }

  private List<String> keys(Fields fields, String... lists) {
    List<String> keys = new ArrayList<>();
    for (String list : lists) {
      for (Fields person : fields.items(list, "name")) {
        ForeignSpeaker speaker = speaker(person);
        byKey.putIfAbsent(speaker.key(), speaker);
        keys.add(speaker.key());
      }
    }
    return keys.stream().distinct().toList();
  }

  /** Those of a list who don't speak, as a text each. */
  void keep(Fields fields, String list) {
    List<String> names = new ArrayList<>();
    for (Fields person : fields.items(list, "name")) {
      ForeignSpeaker one = speaker(person);
      names.add(one.name() + one.affiliation().map(place -> " (" + place + ")").orElse(""));
    }
    fields.keepAndNote(list, names);
  }

  private static ForeignSpeaker speaker(Fields person) {
    Optional<String> first = person.firstLine("first_name", "firstName");
    Optional<String> last = person.firstLine("last_name", "familyName", "lastName");
    String joined = Stream.concat(first.stream(), last.stream()).collect(Collectors.joining(" "));
    Optional<String> full = person.firstLine("fullName", "name").map(IndicoPeople::turned);
    String name = joined.isEmpty() ? person.name(full, "a person") : joined;
    if (person.peek("email").isPresent() || person.peek("emailHash").isPresent()) {
      person.noteLeftOut("email of a person, which is nobody else's business");
    }
    Optional<String> id = person.line("person_id");
    Optional<String> place = person.line("affiliation");
    return new ForeignSpeaker.Draft(id.orElse(name), name).id(id).affiliation(place).done();
  }

  /** {@code Reis, Ana} as Ana Reis. */
  private static String turned(String name) {
    int comma = name.indexOf(", ");
    return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
  }
}
