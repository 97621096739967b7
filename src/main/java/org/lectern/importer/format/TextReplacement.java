package org.lectern.importer.format;

import java.util.Comparator;
import java.util.List;
import org.lectern.markdown.WrittenLink;

/** A replacement of a part of a text. */
record TextReplacement(WrittenLink.Range place, String words) {
  /** Returns a text with all replacements; of overlapping ones only the first counts. */
  static String all(List<TextReplacement> edits, String text) {
    StringBuilder edited = new StringBuilder();
    int done = 0;
    for (TextReplacement edit :
        edits.stream().sorted(Comparator.comparingInt(TextReplacement::start)).toList()) {
      if (edit.start() >= done) {
        edited.append(text, done, edit.start()).append(edit.words());
        done = edit.place().end();
      }
    }
    return edited.append(text.substring(done)).toString();
  }

  private int start() {
    return place.start();
  }

  /** Returns an address as code, so that it isn't read as a link. */
  static String code(String address) {
    String fence = address.indexOf('`') < 0 ? "`" : "`` ";
    return fence + address + new StringBuilder(fence).reverse();
  }
}
