package org.lectern.importer.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.FormatReader;
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
import org.lectern.program.Extra;

/**
 * A folder of Markdown that Hugo, Jekyll or Eleventy makes a site of: sessions in one folder,
 * speakers in another, in the ways of DevOpsDays and of DjangoCon.
 */
public final class MarkdownSite implements FormatReader {
  /** Below this name, content keeps what has no field. */
  static final String NAME = "markdown";

  private static final List<String> SESSIONS =
      List.of("program", "programme", "schedule", "sessions", "talks");
  private static final List<String> SPEAKERS = List.of("speakers", "presenters");

  /** A session with more that is kept of it; what is otherwise there already is a list then. */
  static ForeignSession with(ForeignSession session, Map<String, Object> more) {
    Map<String, Object> values = Fields.named(session.extra().values().get(NAME));
    more.forEach((name, value) -> values.merge(name, value, MarkdownSite::both));
    return session.draft().extra(Extra.below(NAME, values)).done();
  }

  private static Object both(Object before, Object more) {
    Stream<?> all = before instanceof List<?> list ? list.stream() : Stream.of(before);
    return before.equals(more) ? before : Stream.concat(all, Stream.of(more)).toList();
  }

  /** The pages of one kind, with where each is. */
  private record Found(Page page, Page.Place place) {}

  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    PageReader pages = new PageReader(reading);
    List<Found> sessions = new ArrayList<>();
    List<Found> speakers = new ArrayList<>();
    Settings settings = new Settings();
    Map<String, String> bundles = bundles(input);
    for (Input.File file : input.files()) {
      String path = file.name();
      String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (!bundles.getOrDefault(Page.bundle(path).orElse(""), path).equals(path)) {
        reading.findings().leftOut(Position.file(path), "a page in another language");
      } else if (end.matches("md|markdown")) {
        page(file, pages, reading, sessions, speakers);
      } else if (end.matches("ya?ml")) {
        data(file, pages, reading, settings);
      } else if (end.equals("toml")) {
        settings.add(pages.toml(file));
      } else {
        reading.findings().leftOut(Position.file(path), "a file that isn't Markdown, YAML or TOML");
      }
    }
    check(input, sessions, settings);
    return imported(input, reading, sessions, speakers, settings);
  }

  /** Of each bundle the page that has no language in its name, or else the first one. */
  private static Map<String, String> bundles(Input input) {
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

  private static void data(Input.File file, PageReader pages, Reading reading, Settings settings)
      throws IOException {
    if (pages.isPage(file)) {
      reading
          .findings()
          .leftOut(Position.file(file.name()), "a page whose name doesn't end in .md");
    } else {
      settings.add(pages.yaml(file));
    }
  }

  private static void page(
      Input.File file,
      PageReader pages,
      Reading reading,
      List<Found> sessions,
      List<Found> speakers)
      throws IOException {
    String path = file.name();
    Optional<Page.Place> session = Page.place(path, SESSIONS);
    Optional<Page.Place> speaker = Page.place(path, SPEAKERS);
    boolean isOfAll = Page.isOfAll(path, SESSIONS) || Page.isOfAll(path, SPEAKERS);
    if (Page.stem(path).startsWith("_") || isOfAll || (session.isEmpty() && speaker.isEmpty())) {
      reading
          .findings()
          .leftOut(Position.file(path), "a page that is neither a session nor a speaker");
      return;
    }
    Optional<Page> page = pages.page(file);
    if (page.isEmpty()) {
      reading.findings().leftOut(Position.file(path), "a file without front matter");
    } else if (speaker.isPresent()) {
      speakers.add(new Found(page.get(), speaker.get()));
    } else {
      sessions.add(new Found(page.get(), session.get()));
    }
  }

  private static void check(Input input, List<Found> sessions, Settings settings)
      throws RefusedException {
    if (sessions.isEmpty() && settings.listed().isEmpty()) {
      throw new RefusedException(
          Position.file(input.name()),
          "there are no sessions here, which are looked for in " + String.join(", ", SESSIONS),
          "name the folder that holds the folders of sessions and speakers");
    }
    Set<String> conferences = new TreeSet<>();
    sessions.forEach(found -> conferences.add(found.place().conference()));
    if (conferences.size() > 1) {
      throw new RefusedException(
          Position.file(input.name()),
          "here are the programs of several conferences: "
              + String.join(", ", conferences.stream().limit(3).toList()),
          "name the folder of one of them");
    }
  }

  private static Imported imported(
      Input input, Reading reading, List<Found> sessions, List<Found> speakers, Settings settings)
      throws RefusedException {
    LocalTimes times =
        new LocalTimes(
            reading, Position.file(input.name()), settings.zone(), settings.likelyZone());
    RichText texts = new RichText(reading.findings(), settings.url());
    SpeakerPages people = new SpeakerPages(texts);
    speakers.forEach(found -> people.add(found.page()));
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
        named(all, one -> one.type().stream()).map(MarkdownSite::type).toList(),
        people.all(),
        all);
  }

  private static ForeignType type(String name) {
    boolean service = name.matches("(?i)breaks?|lunch|breakfast|dinner|meals?|catering|coffee");
    return ForeignType.named(name, service);
  }

  private static Stream<String> named(
      List<ForeignSession> all, Function<ForeignSession, Stream<String>> names) {
    Set<String> found = new LinkedHashSet<>();
    all.forEach(session -> names.apply(session).forEach(found::add));
    return found.stream();
  }
}
