package org.lectern.content.field;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lectern.content.source.Invisible;
import org.lectern.content.source.Node;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** Reads single values as the texts that they are, before anything else is seen in them. */
final class Single {
  /** What names a file may name one that has such characters in its name. */
  private static final Set<Form> FILES = Set.of(Form.Plain.FILE, Form.Plain.ADDRESS);

  private Single() {}

  /** A value without what nobody sees at its ends; refused where there is more of that in it. */
  static Optional<Node.Text> seen(Node.Text text, Form form, Reading reading) {
    String value = Invisible.strip(text.value());
    Node.Text stripped = text.with(value);
    OptionalInt hidden = FILES.contains(form) ? OptionalInt.empty() : Invisible.first(value);
    if (hidden.isEmpty()) {
      return Optional.of(stripped);
    }
    String meant = Invisible.without(value);
    return reading.refuse(
        Rule.BAD_VALUE,
        stripped,
        "there is a character in this value that can't be seen: "
            + Invisible.name(hidden.getAsInt()),
        Suggestion.didYouMean(meant),
        Optional.of(meant));
  }

  /** A text for readers, and a warning where they won't see what was meant. */
  static Optional<String> words(Node node, Reading reading) {
    if (node instanceof Node.Text text) {
      text.remark().ifPresent(remark -> reading.report(cutOff(text.value(), remark)));
      CurlyQuotes.around(text).ifPresent(reading::report);
    }
    return text(node, "text", reading);
  }

  /** That the rest of a text is taken for a remark. */
  static Problem cutOff(String value, Node.Remark remark) {
    return Problem.of(
        Rule.CUT_OFF_TEXT,
        remark.position(),
        "\"%s\" isn't read: # begins a remark".formatted(remark.text()),
        "put the text in quotes, \"%s\", or a space behind the # of a remark"
            .formatted((value + " " + remark.text()).strip()));
  }

  /** The text of a node that holds one. */
  static Optional<String> text(Node node, String wanted, Reading reading) {
    if (!(node instanceof Node.Text text)) {
      return reading.refuse(
          Rule.WRONG_TYPE,
          node,
          "here %s is wanted, not %s".formatted(wanted, name(node)),
          only(node)
              .filter(value -> !wanted.equals("text"))
              .map(value -> "write it without [ and ]: " + value)
              .orElse("a text with [ or { in it goes in \"quotes\""));
    }
    if (Invisible.isAll(text.value())) {
      return reading.refuse(
          Rule.EMPTY_VALUE,
          text,
          "there is nothing in this value",
          "write " + wanted + ", or remove it");
    }
    return Optional.of(text.value());
  }

  /** The one text in a list that has nothing else. */
  private static Optional<String> only(Node node) {
    return node instanceof Node.Items list
            && list.items().size() == 1
            && list.items().get(0) instanceof Node.Text text
        ? Optional.of(text.value().strip())
        : Optional.empty();
  }

  /** What it is called that stands where something else is wanted. */
  static String name(Node node) {
    return node instanceof Node.Items
        ? "a list"
        : node instanceof Node.Mapping ? "fields of its own" : "a single value";
  }
}
