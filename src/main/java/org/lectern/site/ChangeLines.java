package org.lectern.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.program.Difference;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;
import org.lectern.text.Words;

/** Writes out what a session was and what it is. */
final class ChangeLines {
  private final Edition edition;
  private final Program program;
  private final Words words;
  private final NowNames names;

  ChangeLines(Edition edition, NowNames names) {
    this.names = names;
    this.edition = edition;
    this.program = edition.program();
    this.words = edition.words();
  }

  /**
   * The lines for a difference.
   *
   * @param session as it is now; nothing where it is gone
   */
  Stream<ToldText> of(Difference difference, Optional<Session> session) {
    if (difference instanceof Difference.Turned turned) {
      return turned(turned, session);
    } else if (difference instanceof Difference.Moved moved) {
      return moved(moved, session);
    } else if (difference instanceof Difference.Retitled retitled) {
      return Stream.of(retitled.from())
          .filter(title -> !title.isEmpty())
          .map(title -> ToldText.name(title).within(words.text("change_before")));
    } else if (difference instanceof Difference.Speakers speakers) {
      return Stream.concat(
          people("change_joined", speakers.joined()), people("change_left", speakers.left()));
    }
    return ((Difference.Published) difference).titles().stream().map(ToldText::name);
  }

  private Stream<ToldText> turned(Difference.Turned turned, Optional<Session> session) {
    return switch (turned.turn()) {
      case ADDED, REINSTATED -> places(turned.at());
      case REMOVED -> was(turned.at());
      case CANCELLED -> Stream.concat(was(turned.at()), instead(session));
    };
  }

  private Stream<ToldText> places(List<Slot> slots) {
    return slots.stream().map(this::place);
  }

  private Stream<ToldText> was(List<Slot> slots) {
    return places(slots).map(place -> place.within(words.text("change_before")));
  }

  /**
   * Only what is different, where something is given more than once. What lost its own time has
   * that of the session that it is a part of, if it is one.
   */
  private Stream<ToldText> moved(Difference.Moved moved, Optional<Session> session) {
    if (moved.to().isEmpty()) {
      List<ToldText> now = lent(session).toList();
      return Stream.concat(
          was(moved.from()),
          (now.isEmpty() ? Stream.of(ToldText.words(words.text("not_scheduled"))) : now.stream())
              .map(place -> place.within(words.text("change_now"))));
    }
    List<Slot> from = moved.from().stream().filter(one -> !moved.to().contains(one)).toList();
    List<Slot> to = moved.to().stream().filter(one -> !moved.from().contains(one)).toList();
    return Stream.concat(
        was(from), places(to).map(place -> place.within(words.text("change_now"))));
  }

  /** Where a part without a time of its own is now, by the session that it is a part of. */
  private Stream<ToldText> lent(Optional<Session> session) {
    return session
        .filter(one -> one.slots().isEmpty())
        .map(one -> places(program.times(one)))
        .orElse(Stream.empty());
  }

  private Stream<ToldText> instead(Optional<Session> session) {
    return session.flatMap(Session::replacedBy).flatMap(program::session).stream()
        .map(other -> title(other).within(words.text("change_instead")));
  }

  private Stream<ToldText> people(String key, List<String> slugs) {
    ToldText all =
        ToldText.joined(
            slugs.stream().map(names::nameOfSpeaker).map(ToldText::name), words.text("comma"));
    return all.isEmpty() ? Stream.empty() : Stream.of(all.within(words.text(key)));
  }

  /** Such as {@code Saturday, May 15, 2027, 09:00–09:30, The Deck}. */
  private ToldText place(Slot slot) {
    String day = words.longDate().format(slot.start().toLocalDate());
    return ToldText.joined(
        Stream.concat(
            Stream.of(ToldText.words(day), ToldText.words(edition.isolated(words.times(slot)))),
            slot.rooms().stream().map(this::room)),
        words.text("comma"));
  }

  private ToldText room(String id) {
    return names
        .roomOfNow(id)
        .map(room -> ToldText.name(room.name(), edition.wording().of(room, Wording.NAME)))
        .orElseGet(() -> ToldText.name(names.formerNameOfRoom(id)));
  }

  /** A session's title as it is now. */
  ToldText title(Session session) {
    return ToldText.name(session.title(), edition.languageUnlessOwn(session.textLanguage()));
  }
}
