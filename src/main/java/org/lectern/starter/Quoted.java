package org.lectern.starter;

/** Texts as YAML writes them between double quotes. */
final class Quoted {
  private Quoted() {}

  /** The text in quotes, in one line. */
  static String of(String text) {
    String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
