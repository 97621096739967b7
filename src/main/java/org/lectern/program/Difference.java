package org.lectern.program;

import java.util.List;

/** One way in which a session differs from what it was before a change. */
public sealed interface Difference {
  /** It is in the program since. */
  record Added() implements Difference {}

  /** It isn't in the program any more. */
  record Removed() implements Difference {}

  /** It doesn't take place, and stays visible. */
  record Cancelled() implements Difference {}

  /** It takes place after all. */
  record Reinstated() implements Difference {}

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

  /** It is called something else. */
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
   */
  record Published(List<MediaKind> kinds) implements Difference {
    public Published {
      kinds = List.copyOf(kinds);
    }
  }
}
