package org.lectern.importer.format;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.lectern.problem.Position;

/** One reading of a file: its limits, what is known beside it, and what is found on the way. */
public final class Reading {
  /**
   * All texts together, in UTF-16 units: three times those of a congress with a thousand sessions,
   * and little enough for 256 megabytes of memory.
   */
  private static final long MOST_TEXT = 8L << 20;

  /** A single text. Content files may have a million characters. */
  private static final int LONGEST_TEXT = 400_000;

  private static final int MOST_LETTERS_OF_NAME = 1_000;

  private static final int MOST_SESSIONS = 20_000;

  /** What an empty list takes in memory is that of a short text. */
  private static final int SIZE_OF_CONTAINER = 16;

  private final ImportOptions options;
  private final Optional<ZoneId> zoneHere;
  private final long mostText;
  private final int longestName;
  private final Findings findings = new Findings();
  private long text;
  private int sessions;

  /** A reading with what is known beside the file. */
  public Reading(ImportOptions options) {
    this(options, Optional.empty());
  }

  /**
   * A reading for a conference that is there already.
   *
   * @param zoneHere its zone, in which times are meant where neither the file nor the options name
   *     one
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

  /** A reading of what earlier imports wrote, which may be several; ids are names there. */
  public static Reading ofOwnFile() {
    return new Reading(ImportOptions.NONE, Optional.empty(), 3 * MOST_TEXT, 2 * LONGEST_TEXT);
  }

  public ImportOptions options() {
    return options;
  }

  /** The zone of the conference that is there already. */
  public Optional<ZoneId> zoneHere() {
    return zoneHere;
  }

  /** As long as the name of a value may be. */
  int longestName() {
    return longestName;
  }

  public Findings findings() {
    return findings;
  }

  /** Tells of an encoding that had to be guessed. */
  public void encoding(Encoding encoding, Position place) {
    if (!encoding.isUnicode()) {
      findings.changed(
          place, "the file isn't in UTF-8, and is taken for " + encoding.charset().name());
    }
  }

  /**
   * A text of the file as content can hold it: without control characters and halves of characters,
   * with {@code \n} at the ends of lines.
   *
   * @throws RefusedException where it is too long, or all texts together are
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
   * Counts one more list or map, which takes room also where it is empty.
   *
   * @throws RefusedException where all lists, maps and texts together are too much
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
   * Counts one more session.
   *
   * @throws RefusedException where there are too many
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
