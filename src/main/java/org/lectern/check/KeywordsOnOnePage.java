package org.lectern.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.address.Slug;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;

/**
 * Keywords with other signs in them whose pages have the same address: one page has the sessions of
 * both. Those that differ in capitals, blanks, hyphens, quotes and accents' typing are one keyword.
 */
final class KeywordsOnOnePage implements Check {
  private static final Pattern WITHOUT_MEANING =
      Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Pc}\\p{Pi}\\p{Pf}\\p{M}\\p{Cf}'\"`´]+");

  /** A keyword where it stands first. */
  private record Written(Session session, Item<String> keyword) {
    String text() {
      return keyword.value();
    }
  }

  @Override
  public Stream<Problem> find(Program program) {
    Map<String, Written> byPage = new HashMap<>();
    Set<String> known = new HashSet<>();
    return program.sessions().stream()
        .filter(session -> !program.isService(session))
        .flatMap(
            session -> Item.each(session.keywords()).map(keyword -> new Written(session, keyword)))
        .filter(written -> known.add(written.text()))
        .flatMap(
            written -> {
              Written first = byPage.putIfAbsent(Slug.ofWord(written.text()), written);
              return first == null || areOne(first.text(), written.text())
                  ? Stream.empty()
                  : Stream.of(problem(written, first));
            });
  }

  /** Also {@code C#} and {@code C sharp}. */
  private static boolean areOne(String one, String other) {
    return spellings(one).stream().anyMatch(spellings(other)::contains);
  }

  private static List<String> spellings(String keyword) {
    String text = Normalizer.normalize(keyword, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String spelled = text.replaceAll("[#♯]", "sharp").replace("+", "plus");
    return Stream.of(text, spelled).map(it -> WITHOUT_MEANING.matcher(it).replaceAll("")).toList();
  }

  private static Problem problem(Written one, Written first) {
    return Problem.of(
        Rule.KEYWORDS_ON_ONE_PAGE,
        one.session().source().at("keywords", one.keyword().index()),
        "\"%s\" has one page with \"%s\" of %s"
            .formatted(one.text(), first.text(), first.session().source().start().file()),
        "write both alike; if they are two, tell them apart by letters");
  }
}
