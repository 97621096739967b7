package org.lectern.program;

import java.util.List;

/** One way in which a session differs from what it was before a change. */
public sealed interface Difference {
  /** Whether it is a turn of this kind. */
  default boolean is(Turn turn) {
    return this instanceof Turned turned && turned.turn() == turn;
  }

  /** What a session can turn into by one change. */
  enum Turn {
    /** It is in the program since. */
    ADDED,
    /** It isn't in the program any more. */
    REMOVED,
    /**
     * It doesn't take place, and stays visible. What is new and doesn't take place was {@link
     * #ADDED}, too.
     */
    CANCELLED,
    /** It takes place after all. */
    REINSTATED
  }

  /**
   * It takes place since, or doesn't.
   *
   * @param at when and where it is, was, or was to be
   */
  record Turned(Turn turn, List<Slot> at) implements Difference {
    public Turned {
      at = List.copyOf(at);
    }
  }

  /**
   * It is at another time or in another place.
   *
   * @param from earliest first; none where it wasn't scheduled
   * @param to earliest first; none where it isn't scheduled any more
   */
  record Moved(List<Slot> from, List<Slot> to) implements Difference {
    public Moved {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /**
   * It is called something else.
   *
   * @param from empty where readers may not know it
   * @param to the same
   */
  record Retitled(String from, String to) implements Difference {}

  /**
   * Somebody else gives it.
   *
   * @param joined the slugs of who gives it now and didn't before
   * @param left the slugs of who gave it before and doesn't now
   */
  record Speakers(List<String> joined, List<String> left) implements Difference {
    public Speakers {
      joined = List.copyOf(joined);
      left = List.copyOf(left);
    }
  }

  /**
   * There is something to watch, hear or read that wasn't there before.
   *
   * @param kinds what it is, in the order in which it is shown
   * @param titles what it is called, where it has a title
   */
  record Published(List<MediaKind> kinds, List<String> titles) implements Difference {
    public Published {
      kinds = List.copyOf(kinds);
      titles = List.copyOf(titles);
    }

    /** Whether there is something that can be watched or heard. */
    public boolean hasRecording() {
      return !kinds.stream().allMatch(MediaKind::isDocument);
    }

    /** Whether there is something that can't. */
    public boolean hasDocument() {
      return kinds.stream().anyMatch(MediaKind::isDocument);
    }
  }
}
