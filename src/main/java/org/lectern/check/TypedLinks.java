package org.lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  /** What links begin with; what is between the brackets doesn't count. */
  private static final List<String> STARTS = List.of("](", "<");

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
    return find(LINK, passage, TypedLinks::hasBlanks)
        .map(
            link ->
                Problem.of(
                    Rule.BROKEN_LINK,
                    passage.placeAt(link.start(1)),
                    "this isn't read as a link: there is a space in its address",
                    "put it in < and >: (<%s>)".formatted(link.group(1).strip())));
  }

  private static boolean hasBlanks(MatchResult link) {
    String target = link.group(1).strip();
    return (target.indexOf(' ') >= 0 || target.indexOf('\t') >= 0)
        && FILE.matcher(target).matches();
  }

  private static Stream<Problem> elsewhere(Passage passage) {
    return find(ELSEWHERE, passage, link -> !KNOWN.contains(scheme(link.group(1))))
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
  private static Stream<MatchResult> find(
      Pattern pattern, Passage passage, Predicate<MatchResult> wanted) {
    String markdown = passage.body().markdown();
    return matches(pattern, markdown, wanted).isEmpty()
        ? Stream.empty()
        : matches(pattern, withoutCode(markdown), wanted).stream();
  }

  private static String withoutCode(String markdown) {
    return CODE.matcher(markdown).replaceAll(code -> " ".repeat(code.group().length()));
  }

  /** Patterns are tried where a link can begin: at each letter of a program they take long. */
  private static List<MatchResult> matches(
      Pattern pattern, String markdown, Predicate<MatchResult> wanted) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(markdown);
    for (String start : STARTS) {
      for (int at = markdown.indexOf(start); at >= 0; at = markdown.indexOf(start, at + 1)) {
        matcher.region(at, markdown.length());
        if (matcher.lookingAt() && wanted.test(matcher)) {
          found.add(matcher.toMatchResult());
        }
      }
    }
    return found;
  }
}
