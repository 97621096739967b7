package org.lectern.importer.table;

import java.text.Normalizer;
import java.util.Locale;

/** The words of headings without what differs from table to table. */
final class Heading {
  private Heading() {}

  /**
   * In small letters, without signs, numbers of columns, and what stands in brackets: {@code
   * "Speaker 2 Name*"} and {@code speakerName} are {@code speaker name}.
   */
  static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*\\]", " ")
        .replaceAll("[^\\p{L}\\p{M}\\p{N}#]+", " ")
        .replaceAll("(?<=\\p{L})\\s?\\d+(?=\\s|$)", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
