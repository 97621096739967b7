package org.lectern.importer.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.RichText;
import org.lectern.importer.model.ForeignRoom;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignTrack;
import org.lectern.importer.model.ForeignType;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/** A folder that is read file by file: pages of sessions and of speakers, and settings. */
final class SiteFolder {
  private static final List<String> SESSIONS =
      List.of("program", "programme", "schedule", "sessions", "talks");
  private static final List<String> SPEAKERS = List.of("speakers", "presenters");

  private final Input input;
  private final Reading reading;
  private final Findings findings;
  private final PageReader pages;
  private final Settings settings = new Settings();
  private final List<Found> sessions = new ArrayList<>();
  private final List<Page> speakers = new ArrayList<>();

  /** The page of a session, with where it is. */
  private record Found(Page page, Page.Place place) {}

  SiteFolder(Input input, Reading reading) {
    this.input = input;
    this.reading = reading;
    this.findings = reading.findings();
    this.pages = new PageReader(reading);
  }

  /**
   * Everything that its files say.
   *
   * @throws RefusedException where there is no session among them, or several conferences are
   */
  Imported imported() throws IOException {
    read();
    check();
    return made();
  }

  private void read() throws IOException {
    Map<String, String> bundles = bundles();
    for (Input.File file : input.files()) {
      String path = file.name();
      String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (!bundles.getOrDefault(Page.bundle(path).orElse(""), path).equals(path)) {
        leftOut(file, "a page in another language");
      } else if (end.matches("md|markdown")) {
        page(file);
      } else if (end.matches("ya?ml") && pages.isPage(file)) {
        leftOut(file, "a page whose name doesn't end in .md");
      } else if (end.matches("ya?ml")) {
        settings.add(pages.yaml(file));
      } else if (end.equals("toml")) {
        settings.add(pages.toml(file));
      } else {
        leftOut(file, "a file that isn't Markdown, YAML or TOML");
      }
    }
  }

  private void leftOut(Input.File file, String what) {
    findings.leftOut(Position.file(file.name()), what);
  }

  /** Of each bundle the page that has no language in its name, or else the first one. */
  private Map<String, String> bundles() {
    Map<String, String> bundles = new HashMap<>();
    for (Input.File file : input.files()) {
      Page.bundle(file.name())
          .filter(folder -> !folder.isEmpty())
          .ifPresent(
              folder ->
                  bundles.merge(
                      folder,
                      file.name(),
                      (one, other) -> other.matches(".*index[.][A-Za-z]+") ? other : one));
    }
    return bundles;
  }

  private void page(Input.File file) throws IOException {
    String path = file.name();
    Optional<Page.Place> session = Page.place(path, SESSIONS);
    Optional<Page.Place> speaker = Page.place(path, SPEAKERS);
    boolean isOfAll = Page.isOfAll(path, SESSIONS) || Page.isOfAll(path, SPEAKERS);
    if (Page.stem(path).startsWith("_") || isOfAll || (session.isEmpty() && speaker.isEmpty())) {
      leftOut(file, "a page that is neither a session nor a speaker");
      return;
    }
    Optional<Page> page = pages.page(file);
    if (page.isEmpty()) {
      leftOut(file, "a file without front matter");
    } else if (speaker.isPresent()) {
      speakers.add(page.get());
    } else {
      sessions.add(new Found(page.get(), session.get()));
    }
  }

  private void check() throws RefusedException {
    Position place = Position.file(input.name());
    if (sessions.isEmpty() && settings.listed().isEmpty()) {
      throw new RefusedException(
          place,
          "there are no sessions here, which are looked for in " + String.join(", ", SESSIONS),
          "name the folder that holds the folders of sessions and speakers");
    }
    Set<String> conferences = new TreeSet<>();
    sessions.forEach(found -> conferences.add(found.place().conference()));
    if (conferences.size() > 1) {
      throw new RefusedException(
          place,
          "here are the programs of several conferences: "
              + String.join(", ", conferences.stream().limit(3).toList()),
          "name the folder of one of them");
    }
  }

  private Imported made() throws RefusedException {
    LocalTimes times =
        new LocalTimes(
            reading, Position.file(input.name()), settings.zone(), settings.likelyZone());
    RichText texts = new RichText(findings, settings.url());
    SpeakerPages people = new SpeakerPages(texts);
    speakers.forEach(people::add);
    SessionPages given = new SessionPages(reading, texts, people, new SlotFields(times));
    for (Found found : sessions) {
      given.add(found.page(), found.place().collection());
    }
    for (Fields entry : settings.listed()) {
      given.listed(entry);
    }
    for (Fields entry : settings.ignites()) {
      given.ignite(entry);
    }
    List<ForeignSession> all = given.all();
    return new Imported(
        settings.conference(times.zone()),
        named(all, one -> one.slots().stream().map(ForeignSlot::rooms).flatMap(List::stream))
            .map(ForeignRoom::named)
            .toList(),
        named(all, one -> one.track().stream()).map(ForeignTrack::named).toList(),
        named(all, one -> one.type().stream()).map(ForeignType::meant).toList(),
        people.all(),
        all,
        false);
  }

  private static Stream<String> named(
      List<ForeignSession> all, Function<ForeignSession, Stream<String>> names) {
    return all.stream().flatMap(names).distinct();
  }
}
