package org.lectern.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/**
 * Links in Markdown that come to nothing because of how they are typed: with a space in their
 * address, which <a href="https://spec.commonmark.org/0.31.2/#link-destination">isn't read</a> as
 * one, or to what isn't on the web.
 */
final class TypedLinks {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^()<>\"'\\n]*)\\)");
  private static final Pattern FILE = Pattern.compile("(?i)https?://.*|.*/.*|.*\\.[a-z0-9]{2,4}");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?:\\]\\([ \\t]*<?|<(?=[A-Za-z][A-Za-z0-9+.-]))"
              + "([A-Za-z][A-Za-z0-9+.-]*:[^\\s<>)]*|//[^\\s<>)]+)");
  private static final Pattern MAIL =
      Pattern.compile("(?i)\\]\\(\\s*<?mailto:|<[^\\s<>@]+@[^\\s<>@]+>");
  private static final Set<String> KNOWN = Set.of("http", "https", "mailto");

  /** Code, in which nothing is a link. */
  private static final Pattern CODE =
      Pattern.compile("(?m)^(?:```|~~~)[\\s\\S]*?^(?:```|~~~)|`[^`\\n]+`|^(?: {4}|\\t).*$");

  private TypedLinks() {}

  /** Whether one of a text's links is left out for something that is told by itself. */
  static boolean explain(Passage passage) {
    return MAIL.matcher(passage.body().markdown()).find()
        || elsewhere(passage).findAny().isPresent();
  }

  static Stream<Problem> problems(Passage passage) {
    return Stream.concat(withBlanks(passage), elsewhere(passage));
  }

  private static Stream<Problem> withBlanks(Passage passage) {
    return find(LINK, passage)
        .filter(
            link -> {
              String target = link.group(1).strip();
              return target.chars().anyMatch(c -> c == ' ' || c == '\t')
                  && FILE.matcher(target).matches();
            })
        .map(
            link ->
                Problem.of(
                    Rule.BROKEN_LINK,
                    passage.placeAt(link.start(1)),
                    "this isn't read as a link: there is a space in its address",
                    "put it in < and >: (<%s>)".formatted(link.group(1).strip())));
  }

  private static Stream<Problem> elsewhere(Passage passage) {
    return find(ELSEWHERE, passage)
        .filter(link -> !KNOWN.contains(scheme(link.group(1))))
        .map(
            link ->
                Problem.of(
                    Rule.BROKEN_LINK,
                    passage.placeAt(link.start(1)),
                    "\"%s\" leads to nothing on the web".formatted(link.group(1)),
                    meant(link.group(1))
                        .map(Suggestion::didYouMean)
                        .orElse("use an address that starts with https://")));
  }

  private static String scheme(String address) {
    return address.substring(0, Math.max(0, address.indexOf(':'))).toLowerCase(Locale.ROOT);
  }

  private static Optional<String> meant(String address) {
    return address.startsWith("//")
        ? Optional.of("https:" + address)
        : Suggestion.nearest(scheme(address), KNOWN)
            .filter(scheme -> address.contains("://"))
            .map(scheme -> scheme + address.substring(address.indexOf(':')));
  }

  /** Every match that isn't within code. */
  private static Stream<MatchResult> find(Pattern pattern, Passage passage) {
    String markdown = passage.body().markdown();
    Matcher found = pattern.matcher(markdown);
    return found.find()
        ? pattern
            .matcher(CODE.matcher(markdown).replaceAll(code -> " ".repeat(code.group().length())))
            .results()
        : Stream.empty();
  }
}
