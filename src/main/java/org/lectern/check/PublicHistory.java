package org.lectern.check;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lectern.program.Difference;
import org.lectern.program.FormerNames;
import org.lectern.program.FormerNames.Former;
import org.lectern.program.History;
import org.lectern.program.ShownAddresses;
import org.lectern.program.Slot;

/**
 * A history without the texts that hold a private address. Checks look at what content says now;
 * what it said once may have been refused then, or may have been taken back since.
 */
public final class PublicHistory {
  private final Predicate<String> isPublic;

  private PublicHistory(ShownAddresses shown) {
    this.isPublic = text -> PrivateAddresses.in(text).stream().allMatch(shown::contains);
  }

  /**
   * The history as readers may know it. Each event is still there: a title that they may not read
   * is empty, or the session's slug where it stands for a session that is gone.
   *
   * @param shown what the conference shows on purpose
   */
  public static History of(History history, ShownAddresses shown) {
    PublicHistory made = new PublicHistory(shown);
    return new History(
            history.changes(),
            history.events().stream().map(made::event).toList(),
            new FormerNames(
                made.former(history.former().speakers()), made.former(history.former().rooms())))
        .asWholeAs(history);
  }

  private History.Event event(History.Event event) {
    return new History.Event(
        event.commit(),
        event.at(),
        event.written(),
        event.name(),
        event.session(),
        isPublic.test(event.title()) ? event.title() : event.name(),
        event.differences().stream().map(this::difference).toList());
  }

  private Difference difference(Difference difference) {
    if (difference instanceof Difference.Turned turned) {
      return new Difference.Turned(turned.turn(), slots(turned.at()));
    } else if (difference instanceof Difference.Moved moved) {
      return new Difference.Moved(slots(moved.from()), slots(moved.to()));
    } else if (difference instanceof Difference.Retitled retitled) {
      return new Difference.Retitled(orNone(retitled.from()), orNone(retitled.to()));
    } else if (difference instanceof Difference.Speakers speakers) {
      return new Difference.Speakers(texts(speakers.joined()), texts(speakers.left()));
    }
    Difference.Published published = (Difference.Published) difference;
    return new Difference.Published(published.kinds(), texts(published.titles()));
  }

  private String orNone(String text) {
    return isPublic.test(text) ? text : "";
  }

  private List<String> texts(Collection<String> texts) {
    return texts.stream().filter(isPublic).toList();
  }

  /** What an editor wrote for a room is told where there never was such a room. */
  private List<Slot> slots(List<Slot> slots) {
    return slots.stream()
        .map(slot -> new Slot(slot.start(), slot.end(), texts(slot.rooms())))
        .toList();
  }

  /** Whoever had such a name is known by the slug alone. */
  private SortedMap<String, Former> former(SortedMap<String, Former> all) {
    SortedMap<String, Former> found = new TreeMap<>();
    all.forEach(
        (was, former) ->
            found.put(
                was, new Former(isPublic.test(former.name()) ? former.name() : was, former.now())));
    return found;
  }
}
