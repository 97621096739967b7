package org.lectern.importer.format;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.lectern.problem.Position;

/** The context of reading one file: limits, options, and reports. */
public final class Reading {
  /**
   * The limit for all texts together, in UTF-16 units: three times those of a congress with a
   * thousand sessions, and few enough for 256 megabytes of memory.
   */
  private static final long MOST_TEXT = 8L << 20;

  /** The limit for a single text. Content files may have a million characters. */
  private static final int LONGEST_TEXT = 400_000;

  private static final int MOST_LETTERS_OF_NAME = 1_000;

  private static final int MOST_SESSIONS = 20_000;

  /** An empty list takes as much memory as a short text. */
  private static final int SIZE_OF_CONTAINER = 16;

  private final ImportOptions options;
  private final Optional<ZoneId> zoneHere;
  private final long mostText;
  private final int longestName;
  private final Findings findings = new Findings();
  private long text;
  private int sessions;

  /** Creates a context with options. */
  public Reading(ImportOptions options) {
    this(options, Optional.empty());
  }

  /**
   * Creates a context for an existing conference.
   *
   * @param zoneHere the conference's zone, for times with none in the file or the options
   */
  public Reading(ImportOptions options, Optional<ZoneId> zoneHere) {
    this(options, zoneHere, MOST_TEXT, MOST_LETTERS_OF_NAME);
  }

  private Reading(
      ImportOptions options, Optional<ZoneId> zoneHere, long mostText, int longestName) {
    this.options = options;
    this.zoneHere = zoneHere;
    this.mostText = mostText;
    this.longestName = longestName;
  }

  /**
   * Creates a context for files that earlier imports wrote: these may contain several imports, and
   * have ids as names.
   */
  public static Reading ofOwnFile() {
    return new Reading(ImportOptions.NONE, Optional.empty(), 3 * MOST_TEXT, 2 * LONGEST_TEXT);
  }

  public ImportOptions options() {
    return options;
  }

  /** Returns the zone of the existing conference. */
  public Optional<ZoneId> zoneHere() {
    return zoneHere;
  }

  /** Returns the longest name of a value. */
  int longestName() {
    return longestName;
  }

  public Findings findings() {
    return findings;
  }

  /** Reports an encoding that had to be guessed. */
  public void encoding(Encoding encoding, Position place) {
    if (!encoding.isUnicode()) {
      findings.changed(
          place, "the file isn't in UTF-8, and is taken for " + encoding.charset().name());
    }
  }

  /**
   * Counts a text and returns it as content can contain it: without control characters and unpaired
   * surrogates, with {@code \n} at line ends.
   *
   * @throws RefusedException if it is too long, or all texts together are
   */
  public String text(String raw, Position place) throws RefusedException {
    if (raw.length() > LONGEST_TEXT) {
      throw new RefusedException(
          place, "a text here has more than %s characters".formatted(grouped(LONGEST_TEXT)));
    }
    count(raw.length(), "there is more text in this file", place);
    return PlainText.clean(raw);
  }

  /**
   * Counts a list or map, which takes memory even if it is empty.
   *
   * @throws RefusedException if all lists, maps and texts together are too much
   */
  public void container(Position place) throws RefusedException {
    count(SIZE_OF_CONTAINER, "there are more lists and objects in this file", place);
  }

  private void count(int length, String what, Position place) throws RefusedException {
    text += length;
    if (text > mostText) {
      throw new RefusedException(
          place, what + " than any program has, which comes to more than 8 million characters");
    }
  }

  /**
   * Counts a session.
   *
   * @throws RefusedException if there are too many
   */
  public void session(Position place) throws RefusedException {
    if (++sessions > MOST_SESSIONS) {
      throw new RefusedException(
          place, "there are more than %s sessions".formatted(grouped(MOST_SESSIONS)));
    }
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
