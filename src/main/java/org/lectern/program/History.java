package org.lectern.program;

import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of how the content came to be as it is: when each file last changed, how often, and
 * what that meant for the program. It comes from what has been committed to version control, never
 * from a clock or from the dates of files: the same commit gives the same history. Immutable.
 */
public final class History {
  /** Nothing is known, as where the content is under no version control. */
  public static final History NONE = new History(Map.of(), List.of());

  private final Map<String, Change> changes;
  private final List<Event> events;
  private final FormerNames former;
  private final boolean isWhole;

  /**
   * A history that knows of nobody and no room but those that there are now.
   *
   * @param changes by the file's path in the content folder
   * @param events the newest first
   */
  public History(Map<String, Change> changes, List<Event> events) {
    this(changes, events, FormerNames.NONE);
  }

  /**
   * A history.
   *
   * @param changes by the file's path in the content folder
   * @param events the newest first
   * @param former of people and rooms that the events speak of
   */
  public History(Map<String, Change> changes, List<Event> events, FormerNames former) {
    this(changes, events, former, true);
  }

  private History(
      Map<String, Change> changes, List<Event> events, FormerNames former, boolean isWhole) {
    Map<String, Change> found = new HashMap<>();
    changes.forEach((path, change) -> found.put(normal(path), change));
    this.changes = Map.copyOf(found);
    this.events = List.copyOf(events);
    this.former = former;
    this.isWhole = isWhole;
  }

  /** The same, of which the same commit may tell more another time. */
  public History inPart() {
    return new History(changes, events, former, false);
  }

  /** The same, as whole as another is. */
  public History asWholeAs(History other) {
    return other.isWhole ? this : inPart();
  }

  /**
   * Whether this is all that the commit tells; else some of it can't be read now, and may be later.
   */
  public boolean isWhole() {
    return isWhole;
  }

  /**
   * What is known of a file.
   *
   * @param last when it was last changed; it never goes back as commits are added
   * @param revisions how many commits have changed it, the one that added it included: at least 1,
   *     and never fewer as commits are added
   */
  public record Change(Instant last, int revisions) {}

  /**
   * What tells calendars which of two forms of a session is the newer one.
   *
   * @param last when the session was last changed
   * @param sequence the larger one is newer (<a
   *     href="https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.4">RFC 5545, section
   *     3.8.7.4</a>); from 0, and never less as commits are added
   */
  public record Version(Instant last, int sequence) {
    /** A change of the session's own file counts for more than all of the longer session's. */
    private static final int OWN = 1000;

    private static Version of(Change own, Optional<Change> whole) {
      Instant last = whole.map(Change::last).filter(own.last::isBefore).orElse(own.last);
      int changesOfWhole = Math.min(whole.map(Change::revisions).orElse(0), OWN - 1);
      return new Version(last, (own.revisions - 1) * OWN + changesOfWhole);
    }
  }

  /**
   * What one commit meant for one session.
   *
   * @param commit its id in 40 hexadecimal digits
   * @param at when it was committed
   * @param written when its author wrote it, which stays when commits are written anew
   * @param name the slug that the session had after the commit, or before it where it is gone; in
   *     other commits another session may have had it
   * @param session the slug that the session has now; nothing where it isn't there any more
   * @param title what it was called after the commit, in the conference's first language; what it
   *     was called before where it is gone
   * @param differences at least one
   */
  public record Event(
      String commit,
      Instant at,
      Instant written,
      String name,
      Optional<String> session,
      String title,
      List<Difference> differences) {
    public Event {
      differences = List.copyOf(differences);
    }

    /** The same with other differences. */
    public Event with(List<Difference> others) {
      return new Event(commit, at, written, name, session, title, others);
    }
  }

  /**
   * What is known of a file.
   *
   * @param contentPath its path in the content folder, such as {@code sessions/opening.md}
   * @return nothing where it was never committed, or where only a part of the history is there
   */
  public Optional<Change> of(String contentPath) {
    return Optional.ofNullable(changes.get(normal(contentPath)));
  }

  /**
   * What tells calendars whether a session has changed: what is known of its file and, of a talk
   * within a longer session, of that one's file too, from which its time may come. Whatever becomes
   * of the two, the talk's own file says so, and what that says outweighs all before it.
   *
   * @return nothing where nothing is known of the session's own file
   */
  public Optional<Version> version(Program program, Session session) {
    Optional<Change> whole =
        session.partOf().flatMap(program::session).flatMap(one -> of(one.source().path()));
    return of(session.source().path()).map(own -> Version.of(own, whole));
  }

  /** What is known of each file, by its path in the content folder with composed accents. */
  public Map<String, Change> changes() {
    return changes;
  }

  /** What has changed in the program, the newest first: the last few hundred of it at most. */
  public List<Event> events() {
    return events;
  }

  /**
   * What people and rooms were called that events speak of, where that isn't in the content now.
   */
  public FormerNames former() {
    return former;
  }

  private static String normal(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }
}
