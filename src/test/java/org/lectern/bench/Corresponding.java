package org.lectern.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes sure that a generator wrote a page for each record, and that it shows it. */
final class Corresponding {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Corresponding() {}

  static void check(Records records, String generator, Path site) throws IOException {
    for (Records.Talk talk : records.talks()) {
      String page = page(site, "sessions", talk.slug());
      holds(page, talk.title(), generator, talk.slug());
      holds(page, talk.speaker().name(), generator, talk.slug());
      holds(page, talk.room().name(), generator, talk.slug());
      holds(page, talk.text().substring(0, talk.text().indexOf('.')), generator, talk.slug());
    }
    for (Records.Person person : records.people()) {
      String page = page(site, "speakers", person.slug());
      holds(page, person.name(), generator, person.slug());
      holds(page, person.text(), generator, person.slug());
    }
    for (Records.Talk talk : records.talks()) {
      holds(page(site, "speakers", talk.speaker().slug()), talk.title(), generator, "speakers");
    }
    lists(records, talk -> true, generator, site, "sessions");
    Set<String> people = texts(page(site, "speakers"));
    for (Records.Person person : records.people()) {
      has(people, person.name(), generator, "the list of speakers");
    }
    for (Records.Named track : Records.TRACKS) {
      lists(
          records,
          talk -> talk.track().equals(track),
          generator,
          site,
          "tracks/" + track.id(),
          slug("tracks/" + track.name()));
    }
    for (Records.Named room : records.rooms()) {
      lists(records, talk -> talk.room().equals(room), generator, site, "rooms/" + room.id());
    }
    for (Records.Talk first : records.talks()) {
      if (first.room().equals(records.rooms().get(0)) && first.start().equals(Records.FIRST)) {
        lists(
            records,
            talk -> talk.day().equals(first.day()),
            generator,
            site,
            "days/" + first.day(),
            "schedule/" + first.day());
      }
    }
  }

  /**
   * One of the pages is there, and shows each talk of a kind; a page without any may be missing.
   */
  private static void lists(
      Records records, Predicate<Records.Talk> of, String generator, Path site, String... paths)
      throws IOException {
    List<Records.Talk> talks = records.talks().stream().filter(of).toList();
    Optional<String> there =
        Stream.of(paths)
            .filter(path -> Files.exists(site.resolve(path).resolve("index.html")))
            .findFirst();
    if (there.isEmpty() && !talks.isEmpty()) {
      throw new IOException(generator + " has no page " + String.join(" or ", paths));
    }
    if (there.isPresent()) {
      Set<String> texts = texts(page(site, there.get()));
      for (Records.Talk talk : talks) {
        has(texts, talk.title(), generator, there.get());
      }
    }
  }

  /** What stands between tags: long lists are read once, not once for each of their entries. */
  private static Set<String> texts(String page) {
    return TAG.splitAsStream(page).map(String::strip).collect(Collectors.toSet());
  }

  private static void has(Set<String> texts, String text, String generator, String where)
      throws IOException {
    if (!texts.contains(text)) {
      throw new IOException(generator + " doesn't list \"" + text + "\" in " + where);
    }
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** Makes sure that a page shows a text. */
  static void shows(Path page, String text, String generator) throws IOException {
    holds(Files.readString(page), text, generator, page.toString());
  }

  private static String page(Path site, String... names) throws IOException {
    Path folder = site;
    for (String name : names) {
      folder = folder.resolve(name);
    }
    return Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
  }

  private static void holds(String page, String text, String generator, String where)
      throws IOException {
    if (!page.contains(text)) {
      throw new IOException(generator + " doesn't show \"" + text + "\" in " + where);
    }
  }
}
