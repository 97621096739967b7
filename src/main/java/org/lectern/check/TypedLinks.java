package org.lectern.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.markdown.LinkTarget;
import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/**
 * Links in Markdown that come to nothing because of how they are typed: with a space in their
 * address, or to what isn't on the web.
 */
final class TypedLinks {
  private static final Set<String> KNOWN = Set.of("http", "https", "mailto");

  /** The beginning of an address on the web, and nothing that names a host. */
  private static final Pattern BARE = Pattern.compile("(?i)https?://.*");

  /** As much of an address as tells which one it is: a whole picture may be in one. */
  private static final int LONGEST = 80;

  private TypedLinks() {}

  static Stream<Problem> problems(Passage passage) {
    return Stream.concat(
        passage.text().spacedLinks().stream()
            .filter(Text.Spaced::looksLikeLink)
            .map(link -> spaced(passage, link)),
        passage.text().otherLinks().stream()
            .filter(link -> LinkTarget.of(link.target()) == LinkTarget.NOWHERE)
            .map(link -> elsewhere(passage, link)));
  }

  private static Problem spaced(Passage passage, Text.Spaced link) {
    return Problem.of(
        Rule.BROKEN_LINK,
        passage.place(link.line(), link.column()),
        "this isn't read as a link: there is a space in its address",
        "put it in < and >: (<%s>)".formatted(link.target()));
  }

  private static Problem elsewhere(Passage passage, Text.LinkUse link) {
    return Problem.of(
        Rule.BROKEN_LINK,
        passage.place(link.line(), link.column()),
        "\"%s\" leads to nothing on the web".formatted(shortened(link.target())),
        meant(link.target()).map(Suggestion::didYouMean).orElseGet(() -> mend(link)));
  }

  private static String shortened(String target) {
    return target.length() <= LONGEST ? target : target.substring(0, LONGEST) + "…";
  }

  private static Optional<String> meant(String target) {
    if (target.startsWith("//")) {
      return Optional.of("https:" + target);
    }
    if (isMail(target)) {
      return Optional.of(NarrowLetters.of(target)).filter(narrow -> narrow.contains("@"));
    }
    return Suggestion.nearest(scheme(target), KNOWN)
        .filter(scheme -> target.contains("://") && !BARE.matcher(target).matches())
        .map(scheme -> scheme + target.substring(target.indexOf(':')));
  }

  private static boolean isMail(String target) {
    return scheme(target).equals("mailto");
  }

  private static String scheme(String target) {
    return target.substring(0, Math.max(0, target.indexOf(':'))).toLowerCase(Locale.ROOT);
  }

  private static String mend(Text.LinkUse link) {
    if (link.image()) {
      return "put the picture into media/ and write ![what it shows](../media/name.jpg)";
    }
    if (isMail(link.target())) {
      return "write the whole e-mail address behind mailto:";
    }
    return BARE.matcher(link.target()).matches()
        ? "write the whole address behind https://"
        : "use an address that starts with https://";
  }
}
