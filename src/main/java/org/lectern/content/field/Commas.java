package org.lectern.content.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.content.source.Node;
import org.lectern.content.source.WideSigns;

/** Commas of Japanese, Chinese and Arabic, which YAML takes for letters. */
final class Commas {
  private static final Pattern OTHER = Pattern.compile("[" + WideSigns.COMMAS + "]");
  private static final Pattern ANY = Pattern.compile("[," + WideSigns.COMMAS + "]");
  private static final Pattern BRACKETS = Pattern.compile("(?s)^[［【〔\\[](.*)[］】〕\\]]$");

  private Commas() {}

  /** What such commas part in a value; nothing where they part nothing. */
  static Optional<List<String>> parted(Node node) {
    return node instanceof Node.Text text
        ? Optional.of(Stream.of(OTHER.split(text.value(), -1)).map(String::strip).toList())
            .filter(parts -> parts.size() > 1 && parts.stream().noneMatch(String::isBlank))
        : Optional.empty();
  }

  /** Whether there is a comma of any kind. */
  static boolean isIn(String text) {
    return ANY.matcher(text).find();
  }

  /** A list of what stands in some texts, each of which may be several. */
  static String list(Stream<String> texts) {
    return "[" + String.join(", ", items(texts)) + "]";
  }

  /** What stands in some texts, each of which may be several. */
  static List<String> items(Stream<String> texts) {
    return texts
        .map(text -> BRACKETS.matcher(text.strip()).replaceFirst("$1").strip())
        .flatMap(ANY::splitAsStream)
        .map(String::strip)
        .filter(item -> !item.isBlank())
        .toList();
  }
}
