package org.lectern.importer.format;

import java.util.Comparator;
import java.util.List;
import org.lectern.markdown.WrittenLink;

/** Other words for a part of a text. */
record Edit(WrittenLink.Range place, String words) {
  /** A text with all of them; of what overlaps, the first counts. */
  static String all(List<Edit> edits, String text) {
    StringBuilder edited = new StringBuilder();
    int done = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
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

  /** An address as words that aren't read as a link. */
  static String code(String address) {
    String fence = address.indexOf('`') < 0 ? "`" : "`` ";
    return fence + address + new StringBuilder(fence).reverse();
  }
}
