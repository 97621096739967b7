package org.lectern.importer.markdown;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Identifiers;
import org.lectern.importer.format.LanguageTags;
import org.lectern.importer.format.Moments;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.RichText;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.problem.Position;
import org.lectern.program.Extra;
import org.lectern.program.Status;

/** The sessions of a folder: those that have a page, and those that only a list of times names. */
final class SessionPages {
  /** What DevOpsDays calls talks of five minutes, and the session that they are in. */
  private static final String SHORT_TALKS = "ignite";

  private final Map<String, ForeignSession> byKey = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Reading reading;
  private final RichText texts;
  private final SpeakerPages speakers;
  private final SlotFields slots;

  SessionPages(Reading reading, RichText texts, SpeakerPages speakers, SlotFields slots) {
    this.reading = reading;
    this.texts = texts;
    this.speakers = speakers;
    this.slots = slots;
  }

  /** All of them. Takes note of those without a time. */
  List<ForeignSession> all() {
    for (ForeignSession session : byKey.values()) {
      if (session.slots().isEmpty() && session.partOf().isEmpty()) {
        reading
            .findings()
            .changed(
                Position.file(session.key()),
                "a session without a time, which isn't scheduled now");
      }
    }
    return List.copyOf(byKey.values());
  }

  /**
   * Takes one that has a page.
   *
   * @param dated whether its day of writing stands elsewhere, so that a plain date is its time
   */
  void add(Page page, boolean dated) throws RefusedException {
    Fields fields = page.fields();
    Optional<Status> status = PageStatus.of(fields);
    if (status.isEmpty()) {
      return;
    }
    reading.session(fields.place());
    String id = free(page);
    ForeignSession.Draft draft = draft(page, id);
    Optional<ForeignSlot> slot = slots.slot(fields, dated);
    slot.ifPresent(draft::slot);
    if (slot.isEmpty()) {
      fields.keepAndNote("room", SlotFields.rooms(fields));
    }
    draft
        .status(status.get())
        .speakers(speakers.of(fields))
        .links(Links.ofSession(fields))
        .doi(Identifiers.doi(fields))
        .language(language(fields));
    byKey.put(page.path(), draft.extra(fields.extra(MarkdownSite.NAME)).done());
    keys.put(id, page.path());
    keys.putIfAbsent(page.slug(), page.path());
  }

  /** The file's name, which is the identity; with the folder's, where another file has it too. */
  private String free(Page page) {
    String stem = page.stem().toLowerCase(Locale.ROOT);
    return keys.containsKey(stem)
        ? page.path().replaceFirst("[.][A-Za-z]+$", "").replace('/', '-').toLowerCase(Locale.ROOT)
        : stem;
  }

  private ForeignSession.Draft draft(Page page, String id) {
    Fields fields = page.fields();
    String title = fields.title(fields.line("title").or(() -> fields.line("name")), "a session");
    return new ForeignSession.Draft(page.path(), title)
        .id(Optional.of(id))
        .slug(Optional.of(page.slug()))
        .subtitle(fields.line("subtitle"))
        .type(fields.line("type").or(() -> fields.line("category")))
        .track(fields.line("track"))
        .level(fields.line("difficulty").or(() -> fields.line("level")))
        .keywords(Stream.of("tags", "keywords").flatMap(it -> fields.texts(it).stream()).toList())
        .featured(fields.flag("featured").orElse(false))
        .text(text(page));
  }

  /** The abstract, and the text below the front matter where that doesn't begin with it. */
  private String text(Page page) {
    Fields fields = page.fields();
    String text = page.body().strip();
    Optional<String> before =
        Stream.of("abstract", "summary", "description")
            .flatMap(name -> fields.text(name).stream())
            .map(String::strip)
            .findFirst();
    if (before.isPresent() && !text.startsWith(before.get())) {
      text = before.get() + (text.isEmpty() ? "" : "\n\n" + text);
    }
    return texts.markdown(text, fields.place());
  }

  private static Optional<String> language(Fields fields) {
    Optional<String> written = fields.line("language");
    Optional<String> tag = written.flatMap(LanguageTags::of);
    Optional<String> other = written.filter(text -> tag.isEmpty());
    other.ifPresent(text -> fields.noteKept("language " + text));
    fields.keep("language", other);
    return tag;
  }

  /**
   * Takes an entry of a list of short talks. Those that say no time are given one after another in
   * the session for such talks on their day.
   */
  void ignite(Fields entry) throws RefusedException {
    Map<String, Object> values = entry.rest();
    Optional<LocalDate> day = entry.peekText("date").flatMap(Moments::day);
    if (!entry.has("start_time")) {
      values.remove("date");
    }
    Optional<String> whole =
        day.filter(it -> !entry.has("start_time")).flatMap(this::withShortTalks);
    Optional<String> key = listed(entry.with(values));
    if (key.isPresent() && whole.isPresent() && !key.equals(whole)) {
      byKey.computeIfPresent(key.get(), (same, talk) -> talk.draft().partOf(whole).done());
    }
  }

  /** The key of the only session for short talks on a day. */
  private Optional<String> withShortTalks(LocalDate day) {
    List<String> keys =
        byKey.values().stream()
            .filter(one -> one.type().filter(SHORT_TALKS::equalsIgnoreCase).isPresent())
            .filter(
                one -> one.slots().stream().anyMatch(it -> it.start().toLocalDate().equals(day)))
            .map(ForeignSession::key)
            .toList();
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  /**
   * Takes an entry of a list of times: when a page's session is, or what has no page. Gives the key
   * of that session.
   */
  Optional<String> listed(Fields entry) throws RefusedException {
    reading.session(entry.place());
    Optional<String> title = entry.line("title").or(() -> entry.line("name"));
    Optional<ForeignSlot> slot = slots.slot(entry, true);
    if (title.isEmpty()) {
      entry.noteLeftOut("an entry without a title in a list of times");
      return Optional.empty();
    }
    Optional<Status> status = PageStatus.of(entry);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    String page = keys.get(title.get().toLowerCase(Locale.ROOT));
    Optional<String> type = entry.line("type").or(() -> entry.line("category"));
    Optional<String> track = entry.line("track");
    Optional<String> text = entry.text("comments").or(() -> entry.text("description"));
    if (page != null) {
      entry.keepAndNote("comments", text.orElse(""));
    }
    Map<String, Object> kept = entry.kept();
    String key = page == null ? "listed " + title.get() + " " + type.orElse("") : page;
    ForeignSession session = byKey.get(key);
    if (session != null && status.get() != Status.CONFIRMED) {
      session = session.draft().status(status.get()).done();
    }
    if (session == null) {
      session =
          new ForeignSession.Draft(key, title.get())
              .type(type)
              .track(track)
              .status(status.get())
              .text(text.map(it -> texts.markdown(it, entry.place())).orElse(""))
              .done();
    }
    byKey.put(key, slot.isPresent() ? with(session, with(slot.get(), kept)) : with(session, kept));
    return Optional.of(key);
  }

  private static ForeignSession with(ForeignSession session, ForeignSlot slot) {
    return session.withSlots(
        Stream.concat(session.slots().stream(), Stream.of(slot)).distinct().toList());
  }

  private static ForeignSlot with(ForeignSlot slot, Map<String, Object> kept) {
    return new ForeignSlot(
        slot.start(), slot.end(), slot.rooms(), Extra.below(MarkdownSite.NAME, kept));
  }

  /** A session with more that is kept of it; what is otherwise there already is a list then. */
  private static ForeignSession with(ForeignSession session, Map<String, Object> more) {
    Map<String, Object> values = Fields.named(session.extra().values().get(MarkdownSite.NAME));
    more.forEach((name, value) -> values.merge(name, value, SessionPages::both));
    return session.draft().extra(Extra.below(MarkdownSite.NAME, values)).done();
  }

  private static Object both(Object before, Object more) {
    Stream<?> all = before instanceof List<?> list ? list.stream() : Stream.of(before);
    return before.equals(more) ? before : Stream.concat(all, Stream.of(more)).toList();
  }
}
