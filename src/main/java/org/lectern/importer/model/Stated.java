package org.lectern.importer.model;

/**
 * A value that somebody said, or that is only likely.
 *
 * @param isSaid whether the file says it, or whoever imports it; what is only likely never takes
 *     the place of what is there
 */
public record Stated<T>(T value, boolean isSaid) {
  /** What is only likely. */
  public static <T> Stated<T> likely(T value) {
    return new Stated<>(value, false);
  }

  /** What somebody said. */
  public static <T> Stated<T> said(T value) {
    return new Stated<>(value, true);
  }
}
