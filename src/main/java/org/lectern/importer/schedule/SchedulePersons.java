package org.lectern.importer.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.References;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.ScheduleExtra;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSpeaker;

/** The persons of a schedule, each once however many events name them. */
final class SchedulePersons {
  private final Map<String, ForeignSpeaker> byKey = new LinkedHashMap<>();
  private final Optional<String> base;
  private final RichText texts;

  SchedulePersons(RichText texts, Optional<String> base) {
    this.base = base;
    this.texts = texts;
  }

  /** All of them, in the order in which they came; those who share an id get one each. */
  List<ForeignSpeaker> all() {
    Map<Optional<String>, Long> counts =
        byKey.values().stream()
            .collect(Collectors.groupingBy(ForeignSpeaker::id, Collectors.counting()));
    return byKey.values().stream()
        .map(
            speaker ->
                speaker.id().isPresent() && counts.get(speaker.id()) > 1
                    ? speaker.withId(speaker.id().get() + " " + speaker.name())
                    : speaker)
        .toList();
  }

  /** Takes what is said of those who are named, and leaves whom no event names. */
  void addAll(List<Fields> persons) {
    for (Fields person : persons) {
      ForeignSpeaker speaker = speaker(person);
      byKey.computeIfPresent(speaker.key(), (key, known) -> fuller(known, speaker));
    }
  }

  /** The keys of an event's persons. */
  List<String> of(Fields event) {
    List<String> keys = new ArrayList<>();
    for (Fields person : ScheduleFile.persons(event)) {
      ForeignSpeaker speaker = speaker(person);
      byKey.merge(speaker.key(), speaker, SchedulePersons::fuller);
      keys.add(speaker.key());
    }
    return keys;
  }

  /** Some files say more of a person at one event than at another. */
  private static ForeignSpeaker fuller(ForeignSpeaker known, ForeignSpeaker other) {
    return known.text().isBlank() && !other.text().isBlank() ? other : known;
  }

  private ForeignSpeaker speaker(Fields person) {
    Optional<Long> number = person.number("id").filter(id -> id > 0);
    person.without("id");
    Optional<String> guid = person.line("guid");
    Optional<String> code = person.line("code");
    person.keep("id", number);
    person.keep("guid", guid);
    person.keep("code", code);
    Optional<String> shown = person.line("public_name");
    Optional<String> plain = person.line("name");
    Optional<String> full = person.line("full_public_name");
    String name = person.name(shown.or(() -> plain).or(() -> full), "a person");
    person.keep("name", plain.filter(value -> !value.equals(name)));
    person.keep("full_public_name", full.filter(value -> !value.equals(name)));
    Optional<String> slug = ownSlug(person);
    if (person.peek("email").isPresent()) {
      person.without("email");
      person.noteLeftOut("email of a person, which is nobody else's business");
    }
    String text =
        person.text("biography").isPresent()
            ? texts.markdown(person, "biography")
            : texts.markdown(person, "description");
    List<ForeignLink> links = References.of(person, "links", Optional.empty(), base);
    // Files that were put together from several have a number for more than one person.
    String key = guid.or(() -> code).orElse(number.map(id -> id + " ").orElse("") + name);
    return new ForeignSpeaker.Draft(key, name)
        .id(guid.or(() -> code).or(() -> number.map(Object::toString)))
        .slug(slug)
        .links(links)
        .text(text)
        .extra(person.extra(ScheduleExtra.NAME))
        .done();
  }

  /** The slug of a speaker whom a site of Lectern's own shows. */
  private Optional<String> ownSlug(Fields person) {
    Optional<String> slug =
        person.peekText("url").flatMap(url -> OwnAddress.slug(base, "speakers", url));
    if (slug.isPresent()) {
      person.without("url");
    }
    return slug;
  }
}
