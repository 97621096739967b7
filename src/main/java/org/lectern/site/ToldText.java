package org.lectern.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told of a change: words of the interface, and names among them that have a direction of
 * their own and may be in another language.
 */
public record ToldText(List<Part> parts) {
  private static final String PLACE = "{0}";

  /**
   * Some words of a text.
   *
   * @param isName whether they are a name
   * @param language of a name, where it is known and isn't the edition's, else empty
   */
  public record Part(String text, boolean isName, String language) {}

  public ToldText {
    parts = List.copyOf(parts);
  }

  /** Words of the interface. */
  static ToldText words(String text) {
    return new ToldText(List.of(new Part(text, false, "")));
  }

  /** A name of which no more is known. */
  static ToldText name(String text) {
    return name(text, "");
  }

  static ToldText name(String text, String language) {
    return new ToldText(List.of(new Part(text, true, language)));
  }

  /** One behind the other, with something between them. */
  static ToldText joined(Stream<ToldText> texts, String between) {
    List<Part> parts = new ArrayList<>();
    texts.forEach(
        text -> {
          if (!parts.isEmpty()) {
            parts.add(new Part(between, false, ""));
          }
          parts.addAll(text.parts);
        });
    return new ToldText(parts);
  }

  /** This within words that have a place for it, such as {@code Before: {0}}. */
  ToldText within(String words) {
    int at = words.indexOf(PLACE);
    return at < 0
        ? words(words)
        : new ToldText(
            Stream.of(
                    words(words.substring(0, at)).parts,
                    parts,
                    words(words.substring(at + PLACE.length())).parts)
                .flatMap(List::stream)
                .filter(part -> !part.text.isEmpty())
                .toList());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** In letters alone: what runs the other way is isolated. */
  public String in(Edition edition) {
    return parts.stream()
        .map(part -> part.isName ? edition.isolated(part.text) : part.text)
        .collect(Collectors.joining());
  }
}
