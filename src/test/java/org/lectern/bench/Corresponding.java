package org.lectern.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes sure that a generator wrote a page for each record, and that it shows it. */
final class Corresponding {
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
    String list = page(site, "sessions", "");
    String people = page(site, "speakers", "");
    for (Records.Talk talk : records.talks()) {
      holds(list, talk.title(), generator, "the list of sessions");
    }
    for (Records.Person person : records.people()) {
      holds(people, person.name(), generator, "the list of speakers");
    }
    for (Records.Named track : Records.TRACKS) {
      // Named after its id or after its name.
      boolean isThere =
          Files.exists(site.resolve("tracks/" + track.id() + "/index.html"))
              || Files.exists(
                  site.resolve(
                      "tracks/"
                          + track.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-')
                          + "/index.html"));
      if (!isThere) {
        throw new IOException(generator + " has no page of the track " + track.id());
      }
    }
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
