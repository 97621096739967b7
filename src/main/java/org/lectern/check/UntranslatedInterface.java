package org.lectern.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.Source;
import org.lectern.text.Texts;
import org.lectern.text.Words;

/**
 * A language of the site in which the interface, or a part of it, is English: readers see both on
 * one page, and screen readers read English out as if it were the other.
 *
 * @param texts those of all editions
 */
record UntranslatedInterface(Texts texts) implements Check {
  private static final int MOST_NAMED = 3;

  @Override
  public Stream<Problem> find(Program program) {
    Conference conference = program.conference();
    return Item.each(conference.languages())
        .flatMap(
            language ->
                problem(texts.words(language.value()), place(conference.source(), language.index()))
                    .stream());
  }

  /** Its place in whichever of the two fields names it. */
  private static Position place(Source source, int index) {
    return source.has("languages") ? source.at("languages", index) : source.at("language");
  }

  private static Optional<Problem> problem(Words words, Position place) {
    List<String> keys = words.untranslated();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    boolean more = keys.size() > MOST_NAMED;
    String said =
        keys.stream()
            .limit(MOST_NAMED)
            .map(key -> "\"" + words.text(key) + "\"")
            .collect(Collectors.joining(", "));
    Locale language = words.language();
    return Optional.of(
        Problem.of(
            Rule.UNTRANSLATED_INTERFACE,
            place,
            "pages in %s (%s) say %s%s in English"
                .formatted(
                    language.getDisplayName(Locale.ENGLISH),
                    language.toLanguageTag(),
                    said,
                    more ? " and more" : ""),
            "give %s in templates/messages/%s.properties, as docs/theming.md shows below Languages"
                .formatted(
                    more ? "the interface's texts" : String.join(", ", keys),
                    language.getLanguage())));
  }
}
