package org.lectern.program;

import java.util.OptionalInt;

/**
 * How long texts may be.
 *
 * @param abstractWords of an abstract in a script that puts spaces between words
 * @param abstractCharacters of an abstract in one that doesn't, such as Japanese
 */
public record Limits(OptionalInt abstractWords, OptionalInt abstractCharacters) {
  /** Texts of any length. */
  public static final Limits NONE = new Limits(OptionalInt.empty(), OptionalInt.empty());
}
