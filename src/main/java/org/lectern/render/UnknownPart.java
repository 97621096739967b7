package org.lectern.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import java.util.Collection;
import org.lectern.suggest.Suggestion;

/** A template asks a record, or the interface's texts, for what they don't have. */
final class UnknownPart extends AttributeNotFoundException {
  private static final long serialVersionUID = 1L;

  /** As many names as one likes to read in a line. */
  private static final int LISTED = 30;

  private final String hint;

  /**
   * A failure.
   *
   * @param what is asked, such as {@code SessionView}
   * @param known what it has
   */
  UnknownPart(String name, String what, Collection<String> known, int line, String template) {
    super(null, "there is no \"" + name + "\" in " + what, name, line, template);
    String list = known.size() > LISTED ? "docs/theming.md lists what there is" : list(known);
    this.hint = Suggestion.didYouMean(name, known).orElse(list);
  }

  private static String list(Collection<String> known) {
    return known.isEmpty() ? "it is empty" : "it has " + String.join(", ", known);
  }

  /** What was probably meant, or what there is. */
  String hint() {
    return hint;
  }
}
