package org.lectern.site;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.program.Difference;
import org.lectern.program.Difference.Turn;
import org.lectern.program.History;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** Tells readers what has changed in the program. */
public final class ToldChanges {
  /** What changes more sessions at once, as when a whole program comes, is told as one. */
  private static final int MOST_TOGETHER = 20;

  private static final int MOST_NAMED = 100;

  private static final String MATERIAL = "material";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private final Edition edition;
  private final ChangeLines lines;

  private ToldChanges(Edition edition, NowNames names) {
    this.edition = edition;
    this.lines = new ChangeLines(edition, names);
  }

  /** The changes in an edition's language, the newest first. */
  public static List<ToldChange> of(Edition edition) {
    History history = edition.history().get();
    NowNames names = new NowNames(edition.program(), history.former());
    ToldChanges told = new ToldChanges(edition, names);
    Map<String, List<History.Event>> byCommit = new LinkedHashMap<>();
    for (History.Event event : history.events()) {
      List<Difference> noticed = event.differences().stream().flatMap(names::noticed).toList();
      if (!noticed.isEmpty()) {
        byCommit
            .computeIfAbsent(event.commit(), commit -> new ArrayList<>())
            .add(event.with(noticed));
      }
    }
    return apart(
        byCommit.values().stream()
            .flatMap(
                events ->
                    events.size() > MOST_TOGETHER
                        ? Stream.of(told.together(events))
                        : events.stream().map(told::one))
            .toList());
  }

  /**
   * Each with an id of its own: of two that were written at once about one session the later says
   * what happened, too.
   *
   * @param changes the newest first
   */
  private static List<ToldChange> apart(List<ToldChange> changes) {
    Set<String> ids = new HashSet<>();
    List<ToldChange> apart = new ArrayList<>(changes);
    for (int i = apart.size() - 1; i >= 0; i--) {
      ToldChange change = apart.get(i);
      String id = change.id();
      while (!ids.add(id)) {
        id += "-" + String.join("-", change.kinds());
      }
      apart.set(i, change.withId(id));
    }
    return apart;
  }

  /** It stays when commits get other ids, as by a rebase or when somebody is taken out of them. */
  private static String id(History.Event event) {
    return TIME.format(event.written().atOffset(ZoneOffset.UTC));
  }

  private ToldChange one(History.Event event) {
    Program program = edition.program();
    Optional<Session> session = event.session().flatMap(program::session);
    return new ToldChange(
        id(event) + "-" + event.name(),
        event.at(),
        title(event),
        told(event).flatMap(one -> lines.of(one, session)).toList(),
        session.flatMap(edition::pageOf),
        kinds(List.of(event)));
  }

  private ToldChange together(List<History.Event> events) {
    History.Event first = events.get(0);
    boolean areNew = events.stream().allMatch(ToldChanges::isNew);
    Stream<ToldText> rest =
        events.size() > MOST_NAMED
            ? Stream.of(many("parallel_more", events.size() - MOST_NAMED))
            : Stream.empty();
    return new ToldChange(
        id(first),
        first.at(),
        many(areNew ? "change_many_added" : "change_many", events.size()),
        Stream.concat(events.stream().limit(MOST_NAMED).map(this::title), rest).toList(),
        Optional.of(edition.addresses().schedule()),
        kinds(events));
  }

  private static boolean isNew(History.Event event) {
    return event.differences().stream().anyMatch(one -> one.is(Turn.ADDED));
  }

  /** Where what is new was to be is told with that it is cancelled. */
  private static Stream<Difference> told(History.Event event) {
    boolean isOff = event.differences().stream().anyMatch(one -> one.is(Turn.CANCELLED));
    return event.differences().stream().filter(one -> !isOff || !one.is(Turn.ADDED));
  }

  private ToldText many(String key, int sessions) {
    return ToldText.words(edition.words().text(key, sessions));
  }

  private ToldText title(History.Event event) {
    ToldText name =
        event
            .session()
            .flatMap(edition.program()::session)
            .map(lines::title)
            .orElseGet(() -> ToldText.name(event.title()));
    return name.within(edition.words().text("change_" + kind(event.differences().get(0))));
  }

  private static List<String> kinds(List<History.Event> events) {
    return events.stream()
        .flatMap(event -> event.differences().stream())
        .flatMap(ToldChanges::kinds)
        .distinct()
        .toList();
  }

  /** Slides that come with a recording are told with it. */
  private static Stream<String> kinds(Difference difference) {
    boolean hasBoth =
        difference instanceof Difference.Published published
            && published.hasRecording()
            && published.hasDocument();
    return hasBoth ? Stream.of(ToldChange.RECORDING, MATERIAL) : Stream.of(kind(difference));
  }

  private static String kind(Difference difference) {
    if (difference instanceof Difference.Turned turned) {
      return turned.turn().name().toLowerCase(Locale.ROOT);
    } else if (difference instanceof Difference.Moved) {
      return "moved";
    } else if (difference instanceof Difference.Retitled) {
      return "retitled";
    } else if (difference instanceof Difference.Speakers) {
      return "speakers";
    }
    return ((Difference.Published) difference).hasRecording() ? ToldChange.RECORDING : MATERIAL;
  }
}
